import * as z from 'zod';
import { lireIdQuestion } from '../../../domaine/id-question.ts';
import { plageDIds } from '../../../domaine/plage-d-ids.ts';
import type { IdQuestion } from '../../../domaine/seance.ts';
import type { Kind } from './kind.ts';
import { complain, readKind, refusal, scalar } from './kind.ts';

/** A question as a file names it: it stands for itself once the order of passage is known to hold it. */
export interface CitedQuestion {
  readonly genre: 'cited-question';
  readonly id: IdQuestion;
}

/** Questions as a file names them, ranges opened out. */
export interface CitedQuestions {
  readonly genre: 'cited-questions';
  readonly ids: readonly IdQuestion[];
  /** For each of `ids`, the rank of the element that wrote it; -1 when a single text wrote them all. */
  readonly ranks: readonly number[];
}

const ID_JSON = { type: ['string', 'number'] };

/** Questions that one list may hold, ranges opened out: no sitting has as many. */
const LONGEST_LIST = 1000;

const QUESTION: Kind<IdQuestion> = {
  code: 'FORME-20',
  expected: 'le numéro d’une question'.replace('’', "'"),
  example: '64',
  json: ID_JSON,
  read: lireIdQuestion,
};

/** The id of a question. */
export const idQuestion = () => scalar(QUESTION);

/** A question of the order of passage. */
export const question = () =>
  scalar<CitedQuestion>({
    ...QUESTION,
    read: (text) => {
      const id = lireIdQuestion(text);
      return id && { genre: 'cited-question', id };
    },
  });

const TOO_MANY = `couvre plus de ${LONGEST_LIST} questions`;

/** The ids that "3" or "1 à 12" writes. */
const RANGE: Kind<readonly IdQuestion[]> = {
  code: 'FORME-21',
  expected: 'un numéro de question, ou une plage où un seul nombre change',
  example: '1 à 75',
  json: ID_JSON,
  read: (text) => {
    const one = lireIdQuestion(text);
    if (one !== undefined) return [one];
    const range = plageDIds(text);
    if (!range)
      return text.includes(',') ? refusal('est à écrire entre crochets, par exemple [12, 13]') : undefined;
    if (range.nombre < 1) return refusal('est une plage qui va à rebours', 'ORDRE-05');
    if (range.nombre > LONGEST_LIST) return refusal(TOO_MANY);
    return range.ids();
  },
};

const LIST_META = {
  anyOf: [ID_JSON, { type: 'array', items: ID_JSON }],
  examples: ['1 à 75', [12, '14 à 16']],
};

const WHOLE = { code: 'FORME-21', expected: 'une liste de questions', example: '[12, 14 à 16]' };

/** "1-12" for the only element of an order: a range, written as an id could be. */
function isDashedRange(elements: readonly unknown[]): boolean {
  const [, first, last] = /^(\d+)\s*[-–—]\s*(\d+)$/u.exec(String(elements[0])) ?? [];
  return elements.length === 1 && first !== undefined && Number(last) - Number(first) >= 2;
}

function readOrder(raw: unknown, context: z.core.$RefinementCtx): CitedQuestions {
  const elements: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  if (!isDashedRange(elements)) return readQuestions(raw, context);
  const meant = String(elements[0]).replace(/\s*[-–—]\s*/u, ' à ');
  complain(context, { ...WHOLE, reason: `est une plage écrite avec un tiret : écrire ${meant}` });
  return { genre: 'cited-questions', ids: [], ranks: [] };
}

function readQuestions(raw: unknown, context: z.core.$RefinementCtx): CitedQuestions {
  const isList = Array.isArray(raw);
  const elements: readonly unknown[] = isList ? raw : [raw];
  const ids: IdQuestion[] = [];
  const ranks: number[] = [];
  for (const [rank, element] of elements.entries()) {
    const read = readKind(RANGE, element);
    if ('complaint' in read) {
      complain(context, read.complaint, isList ? [rank] : []);
      continue;
    }
    if (ids.length + read.value.length > LONGEST_LIST) {
      complain(context, { ...WHOLE, reason: TOO_MANY });
      break;
    }
    ids.push(...read.value);
    ranks.push(...read.value.map(() => (isList ? rank : -1)));
  }
  if (elements.length === 0) {
    complain(context, { ...WHOLE, reason: 'est une liste vide' });
  }
  return { genre: 'cited-questions', ids, ranks };
}

/** Questions of the order of passage: one, a range, or a list of both. */
export const questions = (): z.ZodType<CitedQuestions> =>
  z.unknown().meta(LIST_META).transform(readQuestions);

/** The questions of a sitting, in order: a range, or a list of questions and ranges. */
export const order = (): z.ZodType<CitedQuestions> => z.unknown().meta(LIST_META).transform(readOrder);
