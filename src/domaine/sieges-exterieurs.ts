import type { DateCivile } from './date.ts';
import type { NomElu } from './personne.ts';

/** A body outside the authority, as a register of seats or an order of withdrawal names it. */
export interface Organisme {
  readonly organisme: string;
  /** The number by which a convention may know it under another name. */
  readonly siret?: string;
}

/** Members whom the council designated to sit in another body (CGCT L1111-6). */
export interface Representation extends Organisme {
  readonly membres: readonly NomElu[];
  readonly depuis?: DateCivile;
  readonly jusqu_au?: DateCivile;
  /** The seat is paid, or gives a special advantage. */
  readonly remuneree?: boolean;
  /** A statute has the authority sit there: what protected from February 2022 to December 2025. */
  readonly par_la_loi?: boolean;
  /** The body is another grouping of authorities, a social centre or a school fund (L1111-6, III). */
  readonly groupement?: boolean;
}

/** The order by which a member says in what matters they do not act (décret n° 2014-90, art. 5 and 6). */
export interface Deport extends Organisme {
  readonly membre: NomElu;
  /** Number of the order. */
  readonly arrete: string;
  readonly date: DateCivile;
  readonly jusqu_au?: DateCivile;
  /** Who acts instead. */
  readonly supplee_par?: NomElu;
}
