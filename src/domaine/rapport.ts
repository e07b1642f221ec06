import type { DateCivile } from './date.ts';
import type { Centimes } from './montant.ts';
import type { NomElu } from './personne.ts';
import type { Scrutin } from './scrutin.ts';
import type { IdQuestion } from './seance.ts';

/** The opinion of a commission or of the bureau before the sitting. */
export interface Avis {
  readonly instance: string;
  readonly date: DateCivile;
  readonly avis: string;
}

/** Where the spending stands in the budget. */
export interface InscriptionBudgetaire {
  readonly libelle: string;
  readonly exercice: string;
  readonly prevu: Centimes;
  readonly operation: Centimes;
}

/** A point of the decision: free words, or a formula that the template holds. */
export type PointDeDecision =
  /** Inline Markdown that begins with a verb in the present tense. */
  | { readonly genre: 'texte'; readonly texte: string }
  /** The head of the executive is authorised to sign a convention. */
  | { readonly genre: 'signature'; readonly convention: string };

/** An annex of the deliberation: a convention, or a part of the report's body named by its id. */
export type Annexe =
  | { readonly genre: 'convention'; readonly titre: string; readonly convention: string }
  | { readonly genre: 'texte'; readonly titre: string; readonly partie: string };

/** What kind of matter a question is: it decides who may chair and how it is voted. */
export type NatureQuestion = 'deliberation' | 'comptes' | 'election' | 'nomination' | 'information';

/** A report put to the council, and what became of it. */
export interface Rapport {
  readonly question: IdQuestion;
  readonly nature: NatureQuestion;
  /** Number of the deliberation in the house's form: "2024/2024.00318". */
  readonly deliberation?: string;
  readonly publication?: DateCivile;
  readonly titre: string;
  readonly rapporteur: NomElu;
  readonly avis: readonly Avis[];
  readonly inscription?: InscriptionBudgetaire;
  readonly interesses: readonly NomElu[];
  readonly scrutin: Scrutin;
  readonly decision: readonly PointDeDecision[];
  readonly annexes: readonly Annexe[];
  /** Markdown: its parts are the level-1 headings "Résumé" and "Exposé". */
  readonly corps: string;
}
