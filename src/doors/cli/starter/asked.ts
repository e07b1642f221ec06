import type { World } from '../world.ts';

/** A question put on the terminal. */
export interface Asking {
  /** Without its final sign. */
  readonly text: string;
  /** Whether a blank answer will do. */
  readonly isOptional?: boolean | undefined;
  /** What a blank answer stands for. */
  readonly usual?: string | undefined;
  /** Why an answer will not do, in a French sentence; the question is then put again. */
  readonly problem?: ((answer: string) => string | undefined) | undefined;
}

/** How a question is put: with what a blank answer stands for. */
function worded({ text, isOptional, usual }: Asking): string {
  if (usual !== undefined) return `${text} [${usual}] : `;
  return isOptional === true ? `${text} [Entrée pour passer] : ` : `${text} : `;
}

/** Puts a question until its answer will do; undefined when there will be none. */
export async function asked(
  { ask, err }: Pick<World, 'ask' | 'err'>,
  question: Asking,
): Promise<string | undefined> {
  if (ask === undefined) return question.usual;
  for (;;) {
    const told = (await ask(worded(question)))?.trim();
    if (told === undefined) return undefined;
    if (told === '' && (question.usual !== undefined || question.isOptional === true)) return question.usual;
    const problem = told === '' ? undefined : question.problem?.(told);
    if (problem !== undefined) err(`${problem}\n`);
    else if (told !== '') return told;
  }
}
