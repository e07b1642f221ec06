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

/** The seats of one list. */
export interface FaitSiegesDeListe {
  readonly liste: string;
  readonly voix: number;
  readonly sieges: number;
  readonly plusieurs: boolean;
  /** The candidates who have them, in the order of the list; empty where the list was not written. */
  readonly elus: readonly { readonly nom: string }[];
  /** Their substitutes, as many; empty where the list has none. */
  readonly suppleants: readonly { readonly nom: string }[];
}

/** Seats shared between lists. */
export interface FaitRepartition {
  /** "au plus fort reste", "à la plus forte moyenne". */
  readonly regle: string;
  readonly sieges: number;
  readonly plusieurs: boolean;
  readonly listes: readonly FaitSiegesDeListe[];
}

/** An election, round by round. */
export interface FaitElection {
  readonly tours: readonly FaitTour[];
  /** Present where seats are shared in proportion. */
  readonly repartition?: FaitRepartition;
  /** "Mme Odile RENARD", "Liste Ensemble"; absent when nobody is elected. */
  readonly elu?: string;
  /** The words that agree with the elected are in the feminine. */
  readonly feminin: boolean;
  /** Elected by relative majority. */
  readonly majoriteRelative: boolean;
  /** Elected as the oldest of those who had as many votes. */
  readonly auBeneficeDeLAge: boolean;
  /** A list was elected: by its mean age on a tie; absent otherwise. */
  readonly deListe?: boolean;
}
