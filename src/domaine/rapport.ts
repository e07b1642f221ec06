import type { DateCivile } from './date.ts';
import type { Centimes } from './montant.ts';
import type { NomElu } from './personne.ts';
import type { Scrutin } from './scrutin.ts';
import type { IdQuestion, Transmission } from './seance.ts';

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
  /** The head of the executive is authorised to sign a convention, named by its id. */
  | { readonly genre: 'signature'; readonly signature: string };

/** An annex of the deliberation: a convention, or a part of the report's body named by its id. */
export type Annexe =
  | { readonly genre: 'convention'; readonly titre: string; readonly convention: string }
  | { readonly genre: 'texte'; readonly titre: string; readonly partie: string };

/** What kind of matter a question is: it decides who may chair and how it is voted. */
export type NatureQuestion = 'deliberation' | 'comptes' | 'election' | 'nomination' | 'information';

/** A change moved in the sitting, and its own vote. */
export interface Amendement {
  readonly auteur: NomElu;
  /** Inline Markdown: what the amendment changes. */
  readonly texte: string;
  readonly scrutin: Scrutin;
  /** Withdrawn by its author before it was voted. */
  readonly retire?: boolean;
}

/** One of the several decisions that a report puts to separate votes, each with its number. */
export interface DeliberationApart {
  /** Number of the deliberation in the house's form. */
  readonly numero?: string;
  /** Its own object, when it is not the title of the report. */
  readonly titre?: string;
  readonly scrutin: Scrutin;
  readonly decision: readonly PointDeDecision[];
  /** Those of the report when absent. */
  readonly annexes?: readonly Annexe[];
}

/** A report put to the council, and what became of it. */
export interface Rapport {
  readonly question: IdQuestion;
  readonly nature: NatureQuestion;
  /** Number of the deliberation in the house's form: "2024/2024.00318". */
  readonly deliberation?: string;
  readonly publication?: DateCivile;
  readonly transmission?: Transmission;
  readonly titre: string;
  /** Absent in a house that names none; an empty text while nobody is named yet: the convocation goes without. */
  readonly rapporteur?: NomElu;
  readonly avis: readonly Avis[];
  readonly inscription?: InscriptionBudgetaire;
  readonly interesses: readonly NomElu[];
  readonly scrutin: Scrutin;
  readonly decision: readonly PointDeDecision[];
  readonly annexes: readonly Annexe[];
  /** In the order in which they were put to the vote; `decision` is the text as amended. */
  readonly amendements?: readonly Amendement[];
  /** Present where the report gives several deliberations: then it has no number, vote or decision of its own. */
  readonly deliberations?: readonly DeliberationApart[];
  /** Markdown: its parts are the level-1 headings "Résumé" and "Exposé". */
  readonly corps: string;
}

/** Whether the question elects or names someone, by the order of L2121-21 or by an article of its own. */
export const elitQuelquUn = ({ nature }: Pick<Rapport, 'nature'>): boolean =>
  nature === 'election' || nature === 'nomination';
