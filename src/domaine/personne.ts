/** The two civilities that French acts print. */
export type Civilite = 'M.' | 'Mme';

/** A person as an act names it: civility, first names, surname in capitals with accents kept. */
export interface Personne {
  readonly civilite: Civilite;
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
]);

/** Whether a word is a civility, as people write it. */
export const estCivilite = (mot: string): boolean => CIVILITES.has(mot);

/** A surname is printed in capitals; particles and "Mc"-like lower case stay inside it once it has begun. */
const enCapitales = (mot: string): boolean => /\p{Lu}/u.test(mot) && mot === mot.toLocaleUpperCase('fr');

const PARTICULES = new Set(['de', 'du', 'des', 'le', 'la', "d'", 'van', 'von', 'el']);

/** Rank of the first word of the surname in `mots`, or -1 when no word is in capitals. */
function debutDuNom(mots: readonly string[]): number {
  const premier = mots.findIndex((mot, rang) => rang > 0 && enCapitales(mot) && mot.length > 1);
  if (premier === -1) return -1;
  let debut = premier;
  while (debut > 1 && PARTICULES.has((mots[debut - 1] ?? '').toLocaleLowerCase('fr'))) debut -= 1;
  return debut;
}

/**
 * Reads "Mme Elise AEBISCHER" into a person, or "Elise AEBISCHER" with the civility left out.
 * Returns undefined when there is no surname in capitals after at least one first name.
 */
export function lirePersonne(
  texte: string,
): { readonly civilite?: Civilite; readonly prenom: string; readonly nom: string } | undefined {
  const mots = texte.trim().split(/\s+/u);
  const civilite = CIVILITES.get(mots[0] ?? '');
  const reste = civilite === undefined ? mots : mots.slice(1);
  const debut = debutDuNom(reste);
  if (debut < 1) return undefined;
  const personne = { prenom: reste.slice(0, debut).join(' '), nom: reste.slice(debut).join(' ') };
  return civilite === undefined ? personne : { civilite, ...personne };
}

/** "Elise AEBISCHER": the identity of a person. */
export const nomComplet = (personne: { readonly prenom: string; readonly nom: string }): NomElu =>
  `${personne.prenom} ${personne.nom}`;

/** "Mme Elise AEBISCHER": how the lists of an act print a person. */
export const nomCivil = (personne: Personne): string => `${personne.civilite} ${nomComplet(personne)}`;

/** Whether the words agree in the feminine for this person. */
export const estFeminin = (personne: { readonly civilite: Civilite }): boolean => personne.civilite === 'Mme';

/** A word in its two genders: "Président", "Présidente". */
export interface Accorde {
  readonly masculin: string;
  readonly feminin: string;
}

/** The form of `mot` that agrees with `personne`. */
export const accorde = (mot: Accorde, personne: { readonly civilite: Civilite }): string =>
  estFeminin(personne) ? mot.feminin : mot.masculin;
