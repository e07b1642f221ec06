import type { DateCivile } from './date.ts';

/** What kind of step a deadline is for: it names it from one run to the next. */
export type GenreEcheance =
  | 'convocation-aux-communes'
  | 'liste'
  | 'liste-aux-communes'
  | 'publication'
  | 'transmission'
  | 'proces-verbal'
  | 'proces-verbal-aux-communes'
  | 'recours'
  | 'defere'
  | 'donnees-essentielles'
  | 'compte-rendu-financier';

/** Something to be done by a day. */
export interface Echeance {
  readonly genre: GenreEcheance;
  /** Tells deadlines of one kind apart: a date, a convention's name; empty when there is one of the kind. */
  readonly cle: string;
  /** Last day, included; absent when the day it runs from is not known yet. */
  readonly date?: DateCivile;
  /** What is to be done, in French. */
  readonly quoi: string;
  /** For which acts. */
  readonly pour: string;
  /** Where the law says so. */
  readonly article: string;
}

/** What a door knows of the sittings that follow. */
export interface SuiteDeSeance {
  /** The next sitting at hand, whose opening settles the minutes. */
  readonly suivante?: DateCivile;
}

/** A date where there is one: absent otherwise, never undefined. */
export const le = (date: DateCivile | undefined): { readonly date?: DateCivile } =>
  date === undefined ? {} : { date };
