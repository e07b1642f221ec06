/**
 * A change to running text: the characters from `start` (included) to `end` (excluded) are replaced by `text`, or, when
 * `raised`, kept and raised. Offsets are those of the whole line of running text, across the nodes it is made of.
 */
export type Edit =
  | { readonly kind: 'replace'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: 'raise'; readonly start: number; readonly end: number };

/** No-break space, the width of a space: before a colon, inside guillemets, between a number and its unit. */
export const NO_BREAK = '\u00A0';

/** Narrow no-break space: before `;`, `!` and `?` when the house wants it. */
export const NARROW = '\u202F';

/** Stands in running text for a blank to fill in by hand. */
export const OBJECT = '\uFFFC';
