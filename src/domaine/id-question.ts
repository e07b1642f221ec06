import type { IdQuestion } from './seance.ts';

/**
 * An id holds a figure near its beginning, so that it can be no name of a method; letters, points, hyphens and slashes
 * part it, and a blank before "bis": `64`, `6.15`, `8/a`, `D90/13`, `1 bis`.
 */
const ECRITURE = /^(?:[a-z]{1,4}-?)?\d[0-9a-z]*(?:[./-][0-9a-z]+)*(?: (?:bis|ter|quater|quinquies))?$/iu;

/** Signs that an id may have. */
const LONGUEUR = 20;

/** "N°8", "n° 8": the sign that acts print before an id is no part of it. */
const NUMERO = /^n\s?[°º]\s?/iu;

/**
 * The id that `texte` is, less a "n°" before it: `64`, `6.15`, `8/a`, `D90/13`, `1 bis`; undefined when it is none. No id
 * is made otherwise.
 */
export function lireIdQuestion(texte: string): IdQuestion | undefined {
  const id = texte.replace(NUMERO, '');
  return id.length <= LONGUEUR && ECRITURE.test(id) ? (id as IdQuestion) : undefined;
}

/**
 * The id made safe for the name of a file or a folder on any system: `8/a` gives `8-a`, `1 bis` gives `1bis`. The other signs of an id are
 * safe everywhere; two ids may give one name (`homonyme`).
 */
export const nomDeFichier = (id: IdQuestion): string => id.replaceAll('/', '-').replaceAll(' ', '');

/** What decides whether two ids would give one file, where capitals do not count as on most desks: the same key. */
export const cleDeFichier = (id: IdQuestion): string => nomDeFichier(id).toLowerCase();

/** An id whose file would be that of another, named before it. */
export interface Homonyme {
  readonly premiere: IdQuestion;
  readonly seconde: IdQuestion;
}

/** The ids of `ids` whose file would be that of one named before them. */
export function homonymes(ids: Iterable<IdQuestion>): readonly Homonyme[] {
  const prises = new Map<string, IdQuestion>();
  return Array.from(ids).flatMap((seconde): readonly Homonyme[] => {
    const premiere = prises.get(cleDeFichier(seconde));
    if (premiere === undefined) prises.set(cleDeFichier(seconde), seconde);
    return premiere === undefined ? [] : [{ premiere, seconde }];
  });
}
