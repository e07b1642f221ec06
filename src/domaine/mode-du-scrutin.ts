import { plie } from './pliage.ts';
import type { NatureQuestion } from './rapport.ts';
import type { Scrutin } from './scrutin.ts';
import { estPriseDActe } from './verbes-de-decision.ts';

/** What is written of a question, as far as it says whether it was voted; names need not be looked up. */
export interface QuestionEcrite {
  readonly nature?: NatureQuestion | undefined;
  readonly titre?: string | undefined;
  readonly scrutin?:
    | {
        readonly mode?: Scrutin['mode'];
        readonly demandeurs: readonly unknown[];
        readonly contre: readonly unknown[];
        readonly abstentions: readonly unknown[];
        readonly ne_votent_pas: readonly unknown[];
        readonly tours: readonly unknown[];
        readonly annonce?: unknown;
      }
    | undefined;
  readonly decision?: readonly { readonly genre: string; readonly texte?: string }[] | undefined;
}

/** The debate on budget guidelines is taken note of by a deliberation, which is voted (CGCT L2312-1). */
const ORIENTATIONS_BUDGETAIRES = /\borientations?\s+budgetaires?\b|\b(?:dob|rob)\b/u;

const riendeNote = ({ scrutin }: QuestionEcrite): boolean =>
  scrutin === undefined ||
  (scrutin.annonce === undefined &&
    [scrutin.demandeurs, scrutin.contre, scrutin.abstentions, scrutin.ne_votent_pas, scrutin.tours].every(
      (liste) => liste.length === 0,
    ));

/** Whether all that was decided is to take note. */
const neFaitQuePrendreActe = ({ decision = [], titre = '' }: QuestionEcrite): boolean =>
  decision.length > 0 &&
  decision.every(({ texte }) => texte !== undefined && estPriseDActe(texte)) &&
  !ORIENTATIONS_BUDGETAIRES.test(plie([titre, ...decision.map(({ texte }) => texte)].join(' ')));

/**
 * How a question was voted: as it is written; where that is left out, by a show of hands, or without a vote for an
 * information and for what the council only takes note of, unless something of a vote is noted.
 */
export function modeDe(question: QuestionEcrite): Scrutin['mode'] {
  const ecrit = question.scrutin?.mode;
  if (ecrit !== undefined) return ecrit;
  const sans = question.nature === 'information' || neFaitQuePrendreActe(question);
  return sans && riendeNote(question) ? 'sans-vote' : 'ordinaire';
}
