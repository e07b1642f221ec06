import type { FaitMembre } from './faits.ts';
import { compareNoms, comparePersonnes } from './ordre-alphabetique.ts';
import { parCle } from './par-cle.ts';
import { plie } from './pliage.ts';

/** Members, in an order. */
export type Membres = readonly FaitMembre[];

/** Members of one commune. */
export interface MembresDUneCommune {
  readonly commune: string;
  readonly membres: Membres;
}

/** Members of one political group; `groupe` is absent for those of none, who come last. */
export interface MembresDUnGroupe {
  readonly groupe?: string;
  readonly membres: Membres;
}

/** Members of one office; `fonction` is absent for those of none, who come last. */
export interface MembresDUneFonction {
  /** "Maire", "Adjointe", "Vice-Président": without its ordinal, in the masculine as soon as a man holds it. */
  readonly fonction?: string;
  /** "Adjoints", "Vice-Présidents". */
  readonly fonctionAuPluriel?: string;
  readonly executif: boolean;
  readonly feminin: boolean;
  readonly membres: Membres;
}

/** Names that one civility stands before. */
export interface MembresDUneCivilite {
  /** "M.", "MM.", "Mme", "Mmes". */
  readonly civilite: string;
  /** "Monsieur", "Messieurs", "Madame", "Mesdames". */
  readonly titre: string;
  readonly feminin: boolean;
  readonly membres: Membres;
}

const parRang = (a: FaitMembre, b: FaitMembre): number => a.rang - b.rang;

const ORDINAL = /^(?:\d+(?:er|[rè]re|re|nde?|[eè]me|e)|premi(?:er|[eè]re)|second[e]?|\p{L}+i[eè]me)\s+/iu;

/** "1er Vice-Président" gives "Vice-Président". */
const sansOrdinal = (fonction: string): string => {
  const reste = fonction.replace(ORDINAL, '');
  return reste.charAt(0).toLocaleUpperCase('fr') + reste.slice(1);
};

/** The masculine of a folded word of an office: "adjointe", "presidente", "conseillere", "deleguee", "directrice". */
const auMasculin = (mot: string): string =>
  mot
    .replace(/ere$/u, 'er')
    .replace(/trice$/u, 'teur')
    .replace(/(?<=[tl])e$/u, '')
    .replace(/ee$/u, 'e');

/** The same for a man and for a woman, whatever the ordinal. */
const cleDeFonction = (fonction: string): string =>
  plie(sansOrdinal(fonction)).split(' ').map(auMasculin).join(' ');

const PREPOSITION = /^(?:[àaA]u?x?|d[eu]s?|en|charg\p{L}+|d['’].*|l['’].*)$/u;

const motAuPluriel = (mot: string): string =>
  /[sxz]$/iu.test(mot) ? mot : /[^u]al$/u.test(mot) ? mot.replace(/l$/u, 'ux') : `${mot}s`;

/** "Adjoint au maire" gives "Adjoints au maire"; "Conseiller municipal délégué", "Conseillers municipaux délégués". */
function auPluriel(fonction: string): string {
  const mots = fonction.split(' ');
  const fin = mots.findIndex((mot) => PREPOSITION.test(mot));
  const accordes = fin === -1 ? mots.length : Math.max(1, fin);
  return mots.map((mot, rang) => (rang < accordes ? motAuPluriel(mot) : mot)).join(' ');
}

function deLaFonction(membres: Membres): MembresDUneFonction {
  const feminin = membres.every((membre) => membre.feminin);
  const modele = membres.find((membre) => feminin || !membre.feminin);
  const executif = membres.some((membre) => membre.executif);
  if (modele?.fonction === undefined) return { executif, feminin, membres };
  const fonction = sansOrdinal(modele.fonction);
  return { fonction, fonctionAuPluriel: auPluriel(fonction), executif, feminin, membres };
}

/** The head of the executive, then each office in the order of the table, then those who hold none. */
function parFonction(membres: Membres): readonly MembresDUneFonction[] {
  const tries = membres.toSorted(parRang);
  const groupes = [
    ...parCle(tries, ({ executif, fonction }) =>
      executif ? '' : fonction === undefined ? ' ' : cleDeFonction(fonction),
    ).values(),
  ].map(deLaFonction);
  const place = ({ executif, fonction }: MembresDUneFonction): number =>
    executif ? 0 : fonction === undefined ? 2 : 1;
  return groupes.toSorted((a, b) => place(a) - place(b));
}

function deLaCivilite(membres: Membres): MembresDUneCivilite {
  const feminin = membres[0]?.feminin === true;
  const plusieurs = membres.length > 1;
  if (!plusieurs) {
    const { civilite = '', titre = '' } = membres[0] ?? {};
    return { civilite, titre, feminin, membres };
  }
  return feminin
    ? { civilite: 'Mmes', titre: 'Mesdames', feminin, membres }
    : { civilite: 'MM.', titre: 'Messieurs', feminin, membres };
}

/** Runs of members of one civility, their order kept. */
function suites(membres: Membres): readonly MembresDUneCivilite[] {
  const runs: FaitMembre[][] = [];
  for (const membre of membres) {
    const derniere = runs.at(-1);
    if (derniere !== undefined && derniere[0]?.civilite === membre.civilite) derniere.push(membre);
    else runs.push([membre]);
  }
  return runs.map(deLaCivilite);
}

const parCommune = (membres: Membres): readonly MembresDUneCommune[] =>
  [...parCle(membres, ({ commune }) => commune)]
    .map(([commune, siens]) => ({ commune, membres: siens }))
    .toSorted((a, b) => compareNoms(a.commune, b.commune));

const parGroupe = (membres: Membres): readonly MembresDUnGroupe[] =>
  [...parCle(membres, ({ groupe = '' }) => groupe)]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === '') || compareNoms(a, b))
    .map(([groupe, siens]) => (groupe === '' ? { membres: siens } : { groupe, membres: siens }));

/** Lists drawn from a list of members: fewer of them, or another order. Each can be drawn from again. */
export const LISTES_DE_MEMBRES = {
  presents: (membres: Membres): Membres => membres.filter(({ present }) => present),
  absents: (membres: Membres): Membres => membres.filter(({ absent }) => absent),
  absentsAUnMoment: (membres: Membres): Membres =>
    membres.filter(({ absences, suppleant, remplace }) => absences.length > 0 && !suppleant && !remplace),
  excuses: (membres: Membres): Membres => membres.filter(({ excuse }) => excuse),
  representes: (membres: Membres): Membres => membres.filter(({ represente }) => represente),
  remplaces: (membres: Membres): Membres => membres.filter(({ remplace }) => remplace),
  titulaires: (membres: Membres): Membres => membres.filter(({ suppleant }) => !suppleant),
  /** "Mme A, M. B remplacé par son suppléant M. C": the seats that are held, under the names of their titulars. */
  presentsOuRemplaces: (membres: Membres): Membres =>
    membres.filter(({ suppleant, present, remplace }) => !suppleant && (present || remplace)),
  absentsNonRepresentes: (membres: Membres): Membres =>
    membres.filter(({ absent, represente }) => absent && !represente),
  absentsNonExcuses: (membres: Membres): Membres =>
    membres.filter(({ absent, represente, excuse }) => absent && !represente && !excuse),
  excusesNonRepresentes: (membres: Membres): Membres =>
    membres.filter(
      ({ represente, excuse, present, remplace }) => excuse && !represente && !present && !remplace,
    ),
  suppleants: (membres: Membres): Membres => membres.filter(({ suppleant }) => suppleant),
  femmes: (membres: Membres): Membres => membres.filter(({ feminin }) => feminin === true),
  hommes: (membres: Membres): Membres => membres.filter(({ feminin }) => feminin === false),
  alphabetique: (membres: Membres): Membres => membres.toSorted(comparePersonnes),
  ordreDuTableau: (membres: Membres): Membres => membres.toSorted(parRang),
  fonctionsDAbord: (membres: Membres): Membres => parFonction(membres).flatMap((groupe) => groupe.membres),
} as const;

/** Groups drawn from a list of members; each holds a list that can be drawn from again. */
export const GROUPES_DE_MEMBRES = {
  parCommune,
  parGroupe,
  parFonction,
  /** Women under one civility, men under another, in the order of the first of each. */
  parCivilite: (membres: Membres): readonly MembresDUneCivilite[] =>
    [...parCle(membres, ({ civilite = '' }) => civilite).values()].map(deLaCivilite),
  suitesDeCivilites: suites,
} as const;
