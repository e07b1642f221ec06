/** The civilities that French acts print; old acts have « Mlle » too. */
export type Civilite = 'M.' | 'Mme' | 'Mlle';

/** Each civility in full. */
export const CIVILITES_EN_TOUTES_LETTRES: Readonly<Record<Civilite, string>> = {
  'M.': 'Monsieur',
  Mme: 'Madame',
  Mlle: 'Mademoiselle',
};

/** A person as an act names it: civility, first names (none where the register has no more than the surname), surname in capitals with accents kept. */
export interface Personne {
  /** Absent where the register has none: no act of the house prints it. */
  readonly civilite?: Civilite;
  readonly prenom: string;
  readonly nom: string;
}

/** Identity of a person in the dossier: "Prénom NOM", unique in the register of the council. */
export type NomElu = string;

/** A map, not an object: a first name such as "constructor" must find nothing here. */
const CIVILITES: ReadonlyMap<string, Civilite> = new Map([
  ['M.', 'M.'],
  ['M', 'M.'],
  ['Monsieur', 'M.'],
  ['Mme', 'Mme'],
  ['Mme.', 'Mme'],
  ['Madame', 'Mme'],
  ['Mlle', 'Mlle'],
  ['Mlle.', 'Mlle'],
  ['Mademoiselle', 'Mlle'],
]);

/** Whether a word is a civility, as people write it. */
export const estCivilite = (mot: string): boolean => CIVILITES.has(mot);

/** A surname is printed in capitals; particles and "Mc"-like lower case stay inside it once it has begun. */
const enCapitales = (mot: string): boolean => {
  const nom = mot.replace(/^[dl]['\u2019](?=\p{Lu})/u, '');
  return /\p{Lu}/u.test(nom) && nom === nom.toLocaleUpperCase('fr');
};

const PARTICULES = new Set(['de', 'du', 'des', 'le', 'la', "d'", 'van', 'von', 'el']);

/** Rank of the first word of the surname in `mots`, or -1 when no word is in capitals. */
function debutDuNom(mots: readonly string[]): number {
  const long = mots.findIndex((mot, rang) => rang > 0 && enCapitales(mot) && mot.length > 1);
  // One capital among longer words is an initial; at the end, and alone, it is the surname ("Marc Ô").
  const dernier = mots.length - 1;
  const premier = long === -1 && dernier > 0 && /^\p{Lu}$/u.test(mots[dernier] ?? '') ? dernier : long;
  if (premier === -1) return -1;
  let debut = premier;
  while (debut > 1 && PARTICULES.has((mots[debut - 1] ?? '').toLocaleLowerCase('fr'))) debut -= 1;
  return debut;
}

/** Whether the words after a civility are a surname and no first name: one in capitals, with its particles. */
function estUnNomSeul(mots: readonly string[]): boolean {
  const propres = mots.filter((mot) => !PARTICULES.has(mot.toLocaleLowerCase('fr')));
  const [seul, ...autres] = propres;
  return (
    seul !== undefined && autres.length === 0 && seul === mots.at(-1) && seul.length > 1 && enCapitales(seul)
  );
}

/**
 * Reads "Mme Elise AEBISCHER" into a person, or "Elise AEBISCHER" with the civility left out, or "M. LE GOFF" with no
 * first name. Returns undefined when there is no surname in capitals, or neither a civility nor a first name before it.
 */
export function lirePersonne(
  texte: string,
): { readonly civilite?: Civilite; readonly prenom: string; readonly nom: string } | undefined {
  const mots = texte.trim().split(/\s+/u);
  const civilite = CIVILITES.get(mots[0] ?? '');
  const reste = civilite === undefined ? mots : mots.slice(1);
  const debut = civilite !== undefined && estUnNomSeul(reste) ? 0 : debutDuNom(reste);
  if (debut < (civilite === undefined ? 1 : 0)) return undefined;
  const personne = { prenom: reste.slice(0, debut).join(' '), nom: reste.slice(debut).join(' ') };
  return civilite === undefined ? personne : { civilite, ...personne };
}

/**
 * Reads a person of the register, who may be known by the surname alone: "GRUDÉ", "de CHASTENET". Otherwise as
 * `lirePersonne`.
 */
export function lirePersonneDuRegistre(texte: string): Personne | undefined {
  const mots = texte.trim().split(/\s+/u);
  return estUnNomSeul(mots) ? { prenom: '', nom: mots.join(' ') } : lirePersonne(texte);
}

/**
 * "LE GOFF" as running text writes it: "Le Goff". What the register writes in lower case stays so: "de LA TOUR" gives "de
 * La Tour", "d'ORMESSON" "d'Ormesson", "McDONALD" "McDonald".
 */
export const nomCourant = (nom: string): string =>
  nom.replace(
    /(\p{Lu}\p{M}*)((?:\p{Lu}\p{M}*)+)/gu,
    (_suite, premiere: string, reste: string) => premiere + reste.toLocaleLowerCase('fr'),
  );

/** The initials of first names: "J.-P." of "Jean-Paul", "M. T." of "Marie Thérèse"; empty where there is none. */
export const initiales = (prenom: string): string =>
  prenom.replace(
    /(\p{L}\p{M}*)[\p{L}\p{M}'\u2019]*\.?/gu,
    (_prenom, lettre: string) => `${lettre.toLocaleUpperCase('fr')}.`,
  );

/** "Elise AEBISCHER": the identity of a person. */
export const nomComplet = (personne: { readonly prenom: string; readonly nom: string }): NomElu =>
  personne.prenom === '' ? personne.nom : `${personne.prenom} ${personne.nom}`;

/** "Mme Elise AEBISCHER": how the lists of an act print a person. */
export const nomCivil = (personne: Personne): string =>
  `${personne.civilite ?? ''} ${nomComplet(personne)}`.trim();

/** Whether the words agree in the feminine for this person; in the masculine where no civility tells. */
export const estFeminin = ({ civilite }: { readonly civilite?: Civilite }): boolean =>
  civilite !== undefined && civilite !== 'M.';

/** A word in its two genders: "Président", "Présidente". */
export interface Accorde {
  readonly masculin: string;
  readonly feminin: string;
}

/** The form of `mot` that agrees with `personne`. */
export const accorde = (mot: Accorde, personne: { readonly civilite?: Civilite }): string =>
  estFeminin(personne) ? mot.feminin : mot.masculin;

/** A name as it is without its civility, which may be written on one side only; a text that is no name of a person, as it is. */
export function sansCivilite(nom: string): string {
  const lue = lirePersonne(nom);
  return lue ? nomComplet(lue) : nom;
}
