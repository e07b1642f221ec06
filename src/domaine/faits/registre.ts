import type { FaitDecision } from './ordre-du-jour.ts';
import type { FaitDate } from './personne.ts';
import type { FaitConseil } from './seance.ts';

/** A line of the year's tables. */
export interface FaitLigneDeTable extends FaitDecision {
  readonly date: FaitDate;
}

/** The tables of the year (CGCT R2121-9). */
export interface FaitsDesTables {
  readonly conseil: FaitConseil;
  readonly annee: string;
  /** Date that the document states: that of the last sitting in it. */
  readonly date: FaitDate;
  readonly seances: readonly FaitDate[];
  readonly parDate: readonly FaitLigneDeTable[];
  readonly parObjet: readonly FaitLigneDeTable[];
}
