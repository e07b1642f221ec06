import type { ShapedWord, TextFormat } from './line.ts';

/**
 * What a paragraph is made of once its text is cut into words and shaped, before any line is broken. Two items that
 * follow each other without a space stand together: "Besançon" and the comma after it may be two items of two faces.
 * Widths are in points. `group` is the rank of the no-break group that holds the item, 0 when none does.
 */
export type Item = WordItem | SpaceItem | BlankItem | BreakItem;

/** Characters without a space among them. */
export interface WordItem {
  readonly kind: 'word';
  readonly word: ShapedWord;
  readonly format: TextFormat;
  readonly width: number;
  readonly group: number;
}

/** One space. `fixed`: no line ends at it (U+00A0, U+202F). `elastic`: justification stretches it (not U+202F). */
export interface SpaceItem {
  readonly kind: 'space';
  readonly word: ShapedWord;
  readonly format: TextFormat;
  readonly width: number;
  readonly group: number;
  readonly fixed: boolean;
  readonly elastic: boolean;
}

/** A rule to write on. */
export interface BlankItem {
  readonly kind: 'blank';
  readonly label: string;
  readonly format: TextFormat;
  readonly width: number;
  readonly group: number;
}

/** A forced line break. */
export interface BreakItem {
  readonly kind: 'break';
  readonly format: TextFormat;
  readonly width: 0;
  readonly group: 0;
}

/** A paragraph ready to be broken into lines, at any width and any number of times. */
export interface ParagraphItems {
  readonly items: readonly Item[];
  /** For each no-break group by its rank, the rank of the group around it; `[0]` stands for no group. */
  readonly groups: readonly number[];
}

/** Where a line starts: at character `offset` of item `item`. */
export interface LineStart {
  readonly item: number;
  readonly offset: number;
}

/** Where a line ends: before character `offset` of item `item`, or at that space. `hyphen`: a hyphen is added there. */
export interface LineEnd extends LineStart {
  readonly hyphen: boolean;
}
