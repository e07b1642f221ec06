import type { Morceau } from './cles.ts';

/** A text, and where in it the index is. */
export interface Texte {
  readonly texte: string;
  readonly place: number;
}

/** What may be looked up in a paper, and stands at known places of the matches. */
export interface Indice {
  /** Letters of a word; else a sign, or figures. */
  readonly morceau?: Morceau;
  /** A sign; empty for figures. */
  readonly signe: string;
  /** Of figures: the first of a number only. */
  readonly premier: boolean;
  /** From the start of the match to it; undefined when it may be anywhere on its line. */
  readonly ou: readonly number[] | undefined;
  /** What must be written there, sign for sign, one of these; undefined when case is left aside. */
  readonly textes: readonly Texte[] | undefined;
}

/** What is read off a pattern, of which finding its matches makes use. */
export interface Demandes {
  /** Every match holds an index of each list. */
  readonly exigences: readonly (readonly Indice[])[];
  /** Matches are within a line, and so is all that they look at. */
  readonly dansLaLigne: boolean;
}

/** Letters sought by several patterns are the same, so that they are found once. */
const MORCEAUX = new Map<string, Morceau>();

/** Tells some letters from all others. */
export const cleDuMorceau = ({ texte, bordGauche, bordDroit }: Morceau): string =>
  `${bordGauche ? '<' : ''}${texte}${bordDroit ? '>' : ''}`;

/** The one object for these letters. */
export function unique(morceau: Morceau): Morceau {
  const cle = cleDuMorceau(morceau);
  const connu = MORCEAUX.get(cle) ?? morceau;
  MORCEAUX.set(cle, connu);
  return connu;
}
