import type { DateCivile } from '../../domaine/date.ts';

/** The outside world as commands see it: what they may print, where they stand, what day it is. */
export interface World {
  /** Prints to the standard output, without adding a line feed. */
  readonly out: (text: string) => void;
  /** Prints to the standard error. */
  readonly err: (text: string) => void;
  /** Folder in which the command was given. */
  readonly cwd: string;
  /** Folder of the program: its own templates stand there. */
  readonly home: string;
  /** Today, in the local time zone. */
  readonly today: DateCivile;
  /** Milliseconds since some fixed moment, for the durations that are printed. */
  readonly clock: () => number;
  /** Whether colours may be printed. */
  readonly color: boolean;
  /** Width of the terminal, in characters. */
  readonly width: number;
  /** Whether the standard error is a terminal, on which a line may be drawn again. */
  readonly terminal?: boolean;
  /** Puts a question and gives the answer, undefined when there is none; absent where nobody can answer. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** Ends a command that would go on for ever (`seance surveiller`). */
  readonly stop?: AbortSignal;
}

/** Exit codes, the same for every command. */
export const EXIT = { done: 0, errors: 1, usage: 2, bug: 3 } as const;
