import { findCandidates } from './candidates.ts';
import { breakGreedily } from './greedy.ts';
import type { Cesure } from './hyphenate.ts';
import type { LineEnd, ParagraphItems } from './items.ts';
import type { Line } from './line.ts';
import { type LineAlignment, setLine } from './set-line.ts';

export { type BaseFormat, type InlineOptions, inlineItems } from './inline-items.ts';
export type { ParagraphItems } from './items.ts';

/** How a paragraph is broken into lines. Lengths in points. */
export interface BreakOptions {
  /** Width of the column. */
  readonly width: number;
  /** Indent of the first line, from the column's left edge; negative to hang it out. */
  readonly firstIndent?: number;
  readonly align: LineAlignment;
  /** `optimum` weighs the whole paragraph (running text), `greedy` fills line by line (narrow cells). */
  readonly mode: 'optimum' | 'greedy';
  /** Least letters before and after an added hyphen; no word is hyphenated when absent. */
  readonly cesure?: Cesure | undefined;
}

/**
 * The lines of a paragraph, none of them wider than its column unless a single character is. Their pieces are placed
 * from the column's left edge, indent and alignment included. No line for no text.
 */
export function breakParagraph(paragraph: ParagraphItems, options: BreakOptions): Line[] {
  const lines: Line[] = [];
  const { items } = paragraph;
  let first = 0;
  while (first < items.length) {
    let end = first;
    while (end < items.length && items[end]?.kind !== 'break') end += 1;
    breakStretch(paragraph, first, end, options, lines);
    first = end + 1;
  }
  return lines;
}

/** Breaks what stands between two forced breaks. */
function breakStretch(
  paragraph: ParagraphItems,
  first: number,
  end: number,
  options: BreakOptions,
  lines: Line[],
): void {
  const { width, align, cesure } = options;
  const indent = lines.length === 0 ? (options.firstIndent ?? 0) : 0;
  const candidates = findCandidates(paragraph, first, end, { width, cesure });
  const firstWidth = width - indent;
  const ends = breakGreedily(paragraph, candidates, { firstWidth, width, ragged: align !== 'justify' });
  let from: LineEnd = { item: first, offset: 0, hyphen: false };
  ends.forEach((to, rank) => {
    const last = rank === ends.length - 1;
    const room = rank === 0 ? { indent, width: firstWidth, align, last } : { indent: 0, width, align, last };
    lines.push(setLine(paragraph.items, from, to, room));
    from = to;
  });
}
