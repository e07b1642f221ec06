/** An hour, in the styles of houses. */
export interface FaitHeure {
  /** "18h00". */
  readonly serree: string;
  /** "18 h 00". */
  readonly espacee: string;
  /** "18 h", "18 h 30". */
  readonly courte: string;
  /** "18 heures", "18 heures 30". */
  readonly enMots: string;
  /** "dix-huit heures", "dix-huit heures trente". */
  readonly enLettres: string;
}
