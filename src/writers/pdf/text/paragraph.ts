import { type Candidates, FORCED, findCandidates, HYPHEN } from './candidates.ts';
import { breakGreedily } from './greedy.ts';
import type { Cesure } from './hyphenate.ts';
import type { Item, LineEnd, LineStart, ParagraphItems } from './items.ts';
import { breakOptimally } from './knuth-plass.ts';
import type { Line } from './line.ts';
import { type LineAlignment, setLine } from './set-line.ts';
import { easeWideStretches } from './wide-stretch.ts';

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
export function breakParagraph({ items: given, groups }: ParagraphItems, options: BreakOptions): Line[] {
  const lines: Line[] = [];
  const items = narrowBlanks(given, options.width - Math.max(0, options.firstIndent ?? 0));
  let first = 0;
  while (first < items.length) {
    let end = first;
    while (end < items.length && items[end]?.kind !== 'break') end += 1;
    breakStretch({ items, groups }, first, end, options, lines);
    first = end + 1;
  }
  return lines;
}

/** The same items, no rule to write on being wider than `room` points. */
function narrowBlanks(items: readonly Item[], room: number): readonly Item[] {
  if (!items.some((item) => item.kind === 'blank' && item.width > room)) return items;
  return items.map((item) => (item.kind === 'blank' ? { ...item, width: Math.min(item.width, room) } : item));
}

/** Breaks what stands between two forced breaks. */
function breakStretch(
  { items, groups }: ParagraphItems,
  first: number,
  end: number,
  options: BreakOptions,
  lines: Line[],
): void {
  const { width, align, cesure } = options;
  const indent = lines.length === 0 ? (options.firstIndent ?? 0) : 0;
  const firstWidth = width - indent;
  const room = Math.min(width, firstWidth);
  const found = findCandidates({ items, groups }, first, end, room, cesure);
  const candidates = easeWideStretches(items, found, room, cesure);
  const ends = chooseEnds(candidates, firstWidth, items[first]?.format.size ?? 0, options);
  let from: LineStart = { item: first, offset: 0 };
  for (const [rank, chosen] of ends.entries()) {
    const to = endAt(candidates, chosen);
    const last = rank === ends.length - 1;
    const place = rank === 0 ? { indent, width: firstWidth } : { indent: 0, width };
    lines.push(setLine(items, from, to, { ...place, align, last }));
    from = startAfter(items, to);
  }
}

/** How the optimum-fit breaker fills lines of each alignment. */
const SETTINGS = { justify: 'justified', left: 'ragged', right: 'ragged', center: 'balanced' } as const;

/** Places beyond which a stretch is not weighed as a whole: twice those of the longest paragraph that may be written. */
const MOST_WEIGHED = 20_000;

/** The same for places where nothing should part: a line has hundreds of them, and none is better than another. */
const MOST_FORCED = 1000;

function isWeighed({ kind }: Candidates): boolean {
  if (kind.length <= MOST_FORCED) return true;
  return kind.length <= MOST_WEIGHED && kind.filter((one) => one === FORCED).length <= MOST_FORCED;
}

/** Running text is weighed as a whole; narrow cells, and what fits no other way, are filled line by line. */
function chooseEnds(
  candidates: Candidates,
  firstWidth: number,
  em: number,
  { width, align, mode }: BreakOptions,
): number[] {
  const setting = SETTINGS[align];
  const best =
    mode === 'optimum' && isWeighed(candidates)
      ? breakOptimally(candidates, { firstWidth, width, em, setting })
      : undefined;
  return best ?? breakGreedily(candidates, { firstWidth, width, ragged: align !== 'justify' });
}

function endAt({ item, offset, kind }: Candidates, chosen: number): LineEnd {
  return { item: item[chosen] ?? 0, offset: offset[chosen] ?? 0, hyphen: kind[chosen] === HYPHEN };
}

/** A space at which a line ends stays with that line. */
function startAfter(items: readonly Item[], { item, offset }: LineEnd): LineStart {
  return items[item]?.kind === 'space' ? { item: item + 1, offset: 0 } : { item, offset };
}
