/** A line of the budget table. */
export interface FaitLigne {
  readonly libelle: string;
  readonly quantite: string;
  readonly montant: string;
}

/** A part of an axis, with its lines and their total. */
export interface FaitSousAxe {
  /** "A", "B"… */
  readonly lettre: string;
  readonly titre: string;
  readonly lignes: readonly FaitLigne[];
  readonly total: string;
}

/** An axis: its own lines and total, or its parts. */
export interface FaitAxe {
  readonly numero: number;
  readonly premier: boolean;
  readonly titre: string;
  readonly lignes: readonly FaitLigne[];
  /** Absent when the axis has parts only. */
  readonly total?: string;
  /** `sous_axes` of the file: acts published bear this name in their data, and are compared by it. */
  readonly sousAxes: readonly FaitSousAxe[];
}

/** Receipts of one or several axes. */
export interface FaitRecettes {
  readonly axes: readonly number[];
  readonly premier: boolean;
  readonly lignes: readonly {
    readonly nature: string;
    readonly financeur: string;
    readonly montant: string;
  }[];
  readonly total: string;
}

/** The provisional budget, totals derived. */
export interface FaitBudget {
  readonly taxe: string;
  readonly unite: string;
  readonly depenses: readonly FaitAxe[];
  readonly totalDepenses: string;
  readonly recettes: readonly FaitRecettes[];
  readonly totalRecettes: string;
}
