import type { Fault } from '../../diagnostics/fault.ts';
import { positionOf, type SourceText } from '../source-text.ts';

/**
 * Codes of the faults of written bodies:
 * `CORPS-01` a character that no document may hold; `CORPS-02` a link of another kind than https or mailto;
 * `CORPS-03` a reference to nothing; `CORPS-04` a heading that skips a level or is too low, or whose name is ill formed
 * or given already;
 * `CORPS-05` a table whose rows have more cells than its head; `CORPS-06` a short text that is more than a sentence and its
 * sub-points;
 * `CORPS-07` a picture that can't be printed as it is asked for.
 */
export type BodyFaultCode = `CORPS-0${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

/** A stretch of the Markdown source: what the parser says of a node. */
export interface Stretch {
  readonly start: { readonly offset?: number | undefined };
  readonly end: { readonly offset?: number | undefined };
}

/** Returns an error at a stretch of a written body. */
export function bodyFault(
  source: SourceText,
  code: BodyFaultCode,
  at: Stretch | undefined,
  message: string,
  hint: string,
): Fault {
  const offset = at?.start.offset ?? 0;
  const length = (at?.end.offset ?? offset + 1) - offset;
  return { code, severity: 'erreur', position: positionOf({ source, offset, length }), message, hint };
}
