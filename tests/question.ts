import { lireIdQuestion } from '../src/domaine/id-question.ts';
import type { IdQuestion } from '../src/domaine/seance.ts';

/** The id of a question that a test writes; throws when it is none. */
export function q(texte: string): IdQuestion {
  const id = lireIdQuestion(texte);
  if (id === undefined) throw new Error(`« ${texte} » is the id of no question`);
  return id;
}
