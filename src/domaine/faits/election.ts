/** Votes for one candidate at one round. */
export interface FaitSuffrage {
  readonly candidat: string;
  readonly voix: number;
}

/** One round, counted: numbers are papers and votes. */
export interface FaitTour {
  /** "Premier tour". */
  readonly titre: string;
  readonly bulletins: number;
  readonly blancs: number;
  readonly nuls: number;
  readonly exprimes: number;
  /** Present where more than half of the votes cast is needed. */
  readonly majoriteAbsolue?: { readonly suffrages: number };
  /** The most votes first. */
  readonly suffrages: readonly FaitSuffrage[];
  readonly elu?: string;
}

/** An election, round by round. */
export interface FaitElection {
  readonly tours: readonly FaitTour[];
  /** "Mme Odile RENARD", "Liste Ensemble"; absent when nobody is elected. */
  readonly elu?: string;
  /** The words that agree with the elected are in the feminine. */
  readonly feminin: boolean;
  /** Elected by relative majority. */
  readonly majoriteRelative: boolean;
  /** Elected as the oldest of those who had as many votes. */
  readonly auBeneficeDeLAge: boolean;
}
