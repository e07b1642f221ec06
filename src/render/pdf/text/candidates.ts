import type { Cesure } from './hyphenate.ts';
import type { Item, ParagraphItems, WordItem } from './items.ts';
import { shapeWord } from './shape.ts';
import { wordBreaks } from './word-breaks.ts';

/** What ends a line at a candidate. */
export const START = 0;
export const SPACE = 1;
/** After a hyphen or a slash of the text. */
export const EXPLICIT = 2;
/** With a hyphen added. */
export const HYPHEN = 3;
export const END = 4;

/**
 * The places where a line of one stretch (between two forced breaks) may end, in order, from its start (index 0) to
 * its end (index `count - 1`). A line from candidate `a` to `b` is `endWidth[b] - startWidth[a]` points wide and has
 * `endSpace[b] - startSpace[a]` points of spaces to stretch or shrink. Arrays of numbers, because the breakers go
 * over them a great many times.
 */
export interface Candidates {
  readonly count: number;
  readonly kind: Uint8Array;
  readonly endWidth: Float64Array;
  readonly startWidth: Float64Array;
  readonly endSpace: Float64Array;
  readonly startSpace: Float64Array;
  readonly item: Int32Array;
  readonly offset: Int32Array;
  /** Width of all items of the paragraph before item `i` of the stretch that starts at `first`: `[i - first]`. */
  readonly first: number;
  readonly before: Float64Array;
}

/** How the stretch is to be broken. `width` in points; without `cesure` no word is hyphenated. */
export interface CandidateOptions {
  readonly width: number;
  readonly cesure?: Cesure | undefined;
}

/** Characters that never begin a line, and those that never end one, even beside an ordinary space. */
const CLOSING = /^[\s]*[:;!?»)\]}%€…,.]/u;
const OPENING = /[«([{]$/u;

/** A list that grows, read into typed arrays at the end. */
interface Draft {
  readonly kind: number[];
  readonly endWidth: number[];
  readonly startWidth: number[];
  readonly endSpace: number[];
  readonly startSpace: number[];
  readonly item: number[];
  readonly offset: number[];
}

/** The candidates of the items from `first` to `end` (excluded). */
export function findCandidates(
  paragraph: ParagraphItems,
  first: number,
  end: number,
  options: CandidateOptions,
): Candidates {
  const draft: Draft = {
    kind: [],
    endWidth: [],
    startWidth: [],
    endSpace: [],
    startSpace: [],
    item: [],
    offset: [],
  };
  const before = new Float64Array(end - first + 1);
  const holding = holdingGroups(paragraph, first, end, options.width);
  push(draft, START, 0, 0, 0, 0, first, 0);
  let width = 0;
  let space = 0;
  for (let i = first; i < end; i += 1) {
    const item = paragraph.items[i];
    if (item === undefined) break;
    before[i - first] = width;
    if (item.kind === 'space') {
      const elastic = item.elastic ? item.width : 0;
      if (!item.fixed && holding[item.group] !== 1 && mayPart(paragraph.items, i)) {
        push(draft, SPACE, width, width + item.width, space, space + elastic, i, 0);
      }
      space += elastic;
    } else if (item.kind === 'word' && options.cesure !== undefined && holding[item.group] !== 1) {
      addWordBreaks(draft, paragraph.items, i, item, width, space, options.cesure);
    }
    width += item.width;
  }
  before[end - first] = width;
  push(draft, END, width, width, space, space, end, 0);
  return {
    count: draft.kind.length,
    kind: Uint8Array.from(draft.kind),
    endWidth: Float64Array.from(draft.endWidth),
    startWidth: Float64Array.from(draft.startWidth),
    endSpace: Float64Array.from(draft.endSpace),
    startSpace: Float64Array.from(draft.startSpace),
    item: Int32Array.from(draft.item),
    offset: Int32Array.from(draft.offset),
    first,
    before,
  };
}

function push(
  draft: Draft,
  kind: number,
  endWidth: number,
  startWidth: number,
  endSpace: number,
  startSpace: number,
  item: number,
  offset: number,
): void {
  draft.kind.push(kind);
  draft.endWidth.push(endWidth);
  draft.startWidth.push(startWidth);
  draft.endSpace.push(endSpace);
  draft.startSpace.push(startSpace);
  draft.item.push(item);
  draft.offset.push(offset);
}

/** For each group, 1 when it holds together: it, or a group around it, is no wider than the column. */
function holdingGroups(
  { items, groups }: ParagraphItems,
  first: number,
  end: number,
  width: number,
): Uint8Array {
  const holding = new Uint8Array(groups.length);
  if (groups.length === 1) return holding;
  const widths = new Float64Array(groups.length);
  for (let i = first; i < end; i += 1) {
    const item = items[i];
    if (item === undefined) continue;
    for (let group = item.group; group > 0; group = groups[group] ?? 0) {
      widths[group] = (widths[group] ?? 0) + item.width;
    }
  }
  for (let group = 1; group < groups.length; group += 1) {
    const around = groups[group] ?? 0;
    if ((widths[group] ?? 0) <= width || holding[around] === 1) holding[group] = 1;
  }
  return holding;
}

/** Whether a line may end at the ordinary space `i`: punctuation stays with its word, whatever the space. */
function mayPart(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  if (next?.kind === 'word' && CLOSING.test(next.word.text)) return false;
  const previous = items[i - 1];
  return !(previous?.kind === 'word' && OPENING.test(previous.word.text));
}

function addWordBreaks(
  draft: Draft,
  items: readonly Item[],
  index: number,
  item: WordItem,
  width: number,
  space: number,
  cesure: Cesure,
): void {
  const { advances, text } = item.word;
  const breaks = wordBreaks(text, cesure);
  if (breaks.length === 0 || advances.length !== text.length || isPart(items, index)) return;
  const { face, size } = item.format;
  const hyphen = shapeWord(face, hyphenCharacter(item)).width * size;
  let at = 0;
  let done = width;
  for (const { offset, hyphen: added } of breaks) {
    for (; at < offset; at += 1) done += (advances[at] ?? 0) * size;
    // The kerning between the two letters is gone when the line ends between them.
    const kern =
      (advances[at - 1] ?? 0) - (item.word.glyphs[at - 1]?.advanceWidth ?? 0) / face.font.unitsPerEm;
    const set = done - kern * size + (added ? hyphen : 0);
    push(draft, added ? HYPHEN : EXPLICIT, set, done, space, space, index, offset);
  }
}

/** The hyphen added at a line's end: U+2010, or the keyboard's when the face lacks it. */
export function hyphenCharacter(item: WordItem): string {
  return item.format.face.font.hasGlyphForCodePoint(0x2010) ? '\u2010' : '-';
}

/** Whether letters of a neighbouring item go on the word: half a word can't be hyphenated. */
function isPart(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const previous = items[i - 1];
  const next = items[i + 1];
  if (item?.kind !== 'word') return false;
  const { text } = item.word;
  const joinsBefore = previous?.kind === 'word' && /\p{L}$/u.test(previous.word.text) && /^\p{L}/u.test(text);
  return joinsBefore || (next?.kind === 'word' && /\p{L}$/u.test(text) && /^\p{L}/u.test(next.word.text));
}
