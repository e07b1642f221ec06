/** The quorum that the law of the day asks for, in the words that papers print. */
export interface FaitDroitDuQuorum {
  /** "plus de la moitié des membres en exercice", "le tiers des membres en exercice". */
  readonly fraction: string;
  /** "CGCT, article L2121-17", "statuts du syndicat". */
  readonly article: string;
  /** Members represented by a proxy count, as statutes say. */
  readonly procurationsComptees: boolean;
}

/** The law that holds for the council on the day of the sitting, as its papers quote it. */
export interface FaitDroit {
  readonly quorum: FaitDroitDuQuorum;
  /** Where the law spares the quorum after a sitting without quorum. */
  readonly secondeConvocation: string;
  /** "d'un seul pouvoir, toujours révocable": how many a member may carry. */
  readonly pouvoirs: { readonly nombre: string; readonly article: string };
  /** Where the validity of a proxy for three sittings is written; absent where it is not. */
  readonly troisSeances?: string;
  /** Where the urgent convocation is written; absent where the program read no text. */
  readonly urgence?: string;
  /** The note that goes with the convocation; absent where none is due. */
  readonly note?: { readonly rapport: boolean; readonly article: string };
  /** Before July 2022 an account of the sitting is posted, then the list of the deliberations. */
  readonly compteRendu: boolean;
  /** "à la mairie", "au siège": where the list is posted. */
  readonly affichageLieu: string;
  /** Where the posting of the list is written; absent where the program read no text. */
  readonly affichageArticle?: string;
  /** Every member present signs the register's sheet (before July 2022). */
  readonly tousSignent: boolean;
}
