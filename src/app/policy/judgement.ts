import type { Fault } from '../../diagnostics/fault.ts';
import type { SeanceForActs } from './open-for-acts.ts';

/** Why a question was left out. */
export interface LeftOut {
  readonly question: string;
  readonly faults: readonly Fault[];
}

/** What the check found, sorted by whom it concerns. */
export interface Judgement {
  /** To be told now: what concerns the questions asked for (or all of them), and what no question is known for. */
  readonly told: readonly Fault[];
  /** Some error forbids every act. */
  readonly ofAll: boolean;
  /** Some error stands in a file that gives no act. */
  readonly ofFiles: boolean;
  /** Questions that errors hold back. */
  readonly leftOut: readonly LeftOut[];
  /** How many errors concern questions that were not asked for. */
  readonly elsewhere: number;
  /** Whether an error leaves unsure what a question gives, asked for or not: nothing of it is to be removed. */
  readonly isUnsure: (question: string) => boolean;
}

interface Situated {
  readonly fault: Fault;
  readonly kind: 'seance' | 'questions' | 'fichier';
  /** The questions that the fault concerns. */
  readonly questions: readonly string[];
  /** Those asked for, among the questions that the fault concerns. */
  readonly asked: readonly string[];
}

function situated(
  fault: Fault,
  { concerned }: SeanceForActs,
  wanted: readonly string[] | undefined,
): Situated {
  const whom = concerned(fault);
  const questions = whom.genre === 'questions' ? whom.questions : [];
  return {
    fault,
    kind: whom.genre,
    questions,
    asked: questions.filter((question) => wanted?.includes(question) ?? true),
  };
}

const isError = ({ fault }: Situated): boolean => fault.severity === 'erreur';

function heldBack(all: readonly Situated[]): readonly LeftOut[] {
  const byQuestion = new Map<string, Fault[]>();
  for (const { fault, asked } of all.filter(isError)) {
    for (const question of asked) byQuestion.set(question, [...(byQuestion.get(question) ?? []), fault]);
  }
  return [...byQuestion].map(([question, faults]) => ({ question, faults }));
}

/** Sorts what the check found; `wanted` are the questions asked for, all when undefined. */
export function judgementOf(seance: SeanceForActs, wanted: readonly string[] | undefined): Judgement {
  const all = seance.faults.map((fault) => situated(fault, seance, wanted));
  // A file that gives no act may be that of the very question asked for.
  const isTold = ({ kind, asked }: Situated): boolean =>
    kind !== 'questions' || wanted === undefined || asked.length > 0;
  const told = all.filter(isTold);
  const errors = told.filter(isError);
  const allErrors = all.filter(isError);
  const named = new Set(allErrors.flatMap(({ questions }) => questions));
  // An error that no question is known for may be any one's.
  const anyones = allErrors.some(({ kind }) => kind !== 'questions');
  return {
    told: told.map(({ fault }) => fault),
    ofAll: errors.some(({ kind }) => kind === 'seance'),
    ofFiles: errors.some(({ kind }) => kind === 'fichier'),
    leftOut: heldBack(told),
    elsewhere: allErrors.length - errors.length,
    isUnsure: (question) => anyones || named.has(question),
  };
}
