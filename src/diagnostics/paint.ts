import type { Severity } from './fault.ts';

/** How parts of a text are set off on a terminal. */
export interface Paint {
  readonly severity: (severity: Severity, text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const CODES: Readonly<Record<Severity, number>> = { erreur: 31, avertissement: 33, information: 36 };

const sgr = (codes: string, text: string): string => `\u001b[${codes}m${text}\u001b[0m`;

/** ANSI colours. */
export const COLOURS: Paint = {
  severity: (severity, text) => sgr(`1;${CODES[severity]}`, text),
  strong: (text) => sgr('1', text),
  faint: (text) => sgr('2', text),
};

/** No colour: for files, pipes, and those who asked for none. */
export const PLAIN: Paint = {
  severity: (_, text) => text,
  strong: (text) => text,
  faint: (text) => text,
};
