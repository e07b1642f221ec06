import { identifiant } from './titres.ts';

/**
 * Slots: the places of an act where written parts stand. Deriving names them in the facts, composing fills them
 * from the bodies, the templates insert them.
 */

/** Slot of the summary of a report. */
export const RESUME = 'resume';

/** Slot of the body of a report. */
export const EXPOSE = 'expose';

/** Slot of the preamble of a convention. */
export const PREAMBULE = 'expose-des-motifs';

/** Slot of a point of the decision, by its rank from 0. */
export const point = (rang: number): string => `point/${rang}`;

/** Slot of a part of a body under one of its level-1 headings: an article, a written annex. */
export const casier = (partie: string, id: string): string => `${identifiant(partie)}/${id}`;

/** Slot of the words of an amendment, by its rank from 0. */
export const amendement = (rang: number): string => `amendement/${rang}`;

/** Slot of the substance of the debates on a question. */
export const DEBATS = 'debats';

/** Slot of what belongs to one question, where a document holds several. */
export const casierDeQuestion = (question: string, nom: string): string => `question/${question}/${nom}`;
