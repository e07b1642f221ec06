import type { Fault } from '../../diagnostics/fault.ts';
import { positionOf } from '../source-text.ts';
import { type Markup, placeInTemplate } from './markup.ts';

/**
 * Codes of the faults of markup:
 * `BALISE-01` not well formed; `BALISE-02` an unknown element; `BALISE-03` an element or a text out of its place;
 * `BALISE-04` an unknown attribute; `BALISE-05` a value that an attribute does not take; `BALISE-06` a missing
 * attribute or element; `BALISE-07` a style that the house style lacks; `BALISE-08` a table whose rows do not fit;
 * `BALISE-09` two blocks of one name, or a link to none; `BALISE-10` headings that skip a level; `BALISE-11` a
 * paragraph longer than any; `BALISE-12` a picture that can't be printed as it is asked for.
 */
export type MarkupFaultCode =
  | `BALISE-0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | 'BALISE-10'
  | 'BALISE-11'
  | 'BALISE-12';

/** A stretch of the markup that a fault points at. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/** Returns an error at a stretch of the markup, told where the template wrote it. */
export function markupFault(
  markup: Markup,
  code: MarkupFaultCode,
  { start, length }: Span,
  message: string,
  hint: string,
): Fault {
  return {
    code,
    severity: 'erreur',
    position: positionOf(placeInTemplate(markup, start, length)),
    message,
    hint,
  };
}
