/** Figures that the house style leaves to us, the same in every format. Lengths are in points. */
import type { Charte } from '../charte.ts';

/** Signatories side by side; more of them go in a row below. */
export const ABREAST = 2;

/** Between two columns of signatories. */
export const SIGNATURE_GUTTER = 24;

/** Above and below the room to sign. */
export const FIELD_GAP = 6;

/** Least room between a wide marker of a list ("12.") and its text. */
export const MARKER_GAP = 4;

/** Where the running head ends and the running foot begins, as shares of their margins from the edge of the page. */
export const HEAD_PLACE = 0.5;

/** See `HEAD_PLACE`. */
export const FOOT_PLACE = 0.42;

/** Line spacing of the running head and foot, as a factor of the size of their letters. */
export const RUNNING_LEADING = 1.25;

/** Between a running line and its rule. */
export const RUNNING_RULE_GAP = 4;

/** Between a paragraph and the rule under it. */
export const RULE_GAP = 2;

/** Width of the text of a page. */
export const textWidth = ({ page: { largeur, marges } }: Charte): number =>
  largeur - marges.gauche - marges.droite;
