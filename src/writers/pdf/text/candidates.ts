import type { Cesure } from './hyphenate.ts';
import type { Item, ParagraphItems, SpaceItem, WordItem } from './items.ts';
import { wordBreaks } from './word-breaks.ts';
import { brokenWidths, hyphenOf } from './word-widths.ts';

/** The start of the stretch. */
export const START = 0;
/** At a space. */
export const SPACE = 1;
/** After a hyphen or a slash of the text. */
export const EXPLICIT = 2;
/** With a hyphen added. */
export const HYPHEN = 3;
/** Where nothing should part, in a stretch that is wider than the column. */
export const FORCED = 4;
/** The end of the stretch. */
export const END = 5;

/**
 * The places where a line of one stretch (between two forced breaks) may end, in order, from its start (index 0) to
 * its end (index `count - 1`). A line from candidate `a` to `b` is `endWidth[b] - startWidth[a]` points wide and has
 * `endSpace[b] - startSpace[a]` points of spaces to stretch or shrink: at a space the two differ by that space, at an
 * added hyphen by the hyphen. Lists of numbers rather than a list of objects, because the breakers go over them a
 * great many times.
 */
export interface Candidates {
  readonly kind: number[];
  readonly endWidth: number[];
  readonly startWidth: number[];
  readonly endSpace: number[];
  readonly startSpace: number[];
  /** The line ends before character `offset` of item `item`. */
  readonly item: number[];
  readonly offset: number[];
}

/** One candidate, by itself. */
export interface Candidate {
  readonly kind: number;
  readonly endWidth: number;
  readonly startWidth: number;
  readonly endSpace: number;
  readonly startSpace: number;
  readonly item: number;
  readonly offset: number;
}

/** Punctuation that never begins a line, and that which never ends one, even beside an ordinary space. */
const CLOSING = /^(?:[:;!?»)\]}%€…,.]|[-/]$)/u;
const OPENING = /[«([{]$/u;

/** A list without candidates. */
export function noCandidates(): Candidates {
  return { kind: [], endWidth: [], startWidth: [], endSpace: [], startSpace: [], item: [], offset: [] };
}

/** Adds a candidate at the end of `list`. */
export function pushCandidate(list: Candidates, added: Candidate): void {
  list.kind.push(added.kind);
  list.endWidth.push(added.endWidth);
  list.startWidth.push(added.startWidth);
  list.endSpace.push(added.endSpace);
  list.startSpace.push(added.startSpace);
  list.item.push(added.item);
  list.offset.push(added.offset);
}

/** How far the walk along the items has come, in points; `inked` and `inkedSpace` up to the last that is no space. */
interface Walk {
  readonly list: Candidates;
  readonly items: readonly Item[];
  readonly holding: Uint8Array;
  readonly cesure: Cesure | undefined;
  width: number;
  space: number;
  inked: number;
  inkedSpace: number;
  /** Whether a line may end at the run of spaces under way. */
  parting: boolean;
}

/** The candidates of the items from `first` to `end` (excluded), for lines of `room` points or less. */
export function findCandidates(
  paragraph: ParagraphItems,
  first: number,
  end: number,
  room: number,
  cesure: Cesure | undefined,
): Candidates {
  const { items } = paragraph;
  const holding = holdingGroups(paragraph, first, end, room);
  const list = noCandidates();
  const walk: Walk = {
    ...{ list, items, holding, cesure, parting: false },
    ...{ width: 0, space: 0, inked: 0, inkedSpace: 0 },
  };
  pushHere(walk, START, first);
  for (let i = first; i < end; i += 1) {
    const item = items[i];
    if (item?.kind === 'space') addSpace(walk, item, i);
    else if (item !== undefined) addInk(walk, item, i);
  }
  pushHere(walk, END, end);
  return list;
}

/** A line that ends here leaves the spaces before it out of its width. */
function pushHere(walk: Walk, kind: number, item: number): void {
  pushCandidate(walk.list, {
    kind,
    endWidth: walk.inked,
    startWidth: walk.width,
    endSpace: walk.inkedSpace,
    startSpace: walk.space,
    item,
    offset: 0,
  });
}

/** A run of spaces is one candidate, at its last space, if one of them is ordinary and something stands before it. */
function addSpace(walk: Walk, item: SpaceItem, index: number): void {
  walk.width += item.width;
  if (item.elastic) walk.space += item.width;
  if (!item.fixed && walk.holding[item.group] !== 1) walk.parting = true;
  if (walk.items[index + 1]?.kind === 'space') return;
  if (walk.parting && walk.inked > 0 && mayPart(walk.items, index)) pushHere(walk, SPACE, index);
  walk.parting = false;
}

function addInk(walk: Walk, item: Exclude<Item, SpaceItem>, index: number): void {
  if (item.kind === 'word') addWordBreaks(walk, item, index);
  walk.width += item.width;
  walk.inked = walk.width;
  walk.inkedSpace = walk.space;
}

/** Whether a line may end at the space `i`, the last of its run: punctuation stays with its word, whatever the space. */
function mayPart(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  if (next?.kind === 'word' && CLOSING.test(next.word.text)) return false;
  const previous = items[i - 1];
  return !(previous?.kind === 'word' && OPENING.test(previous.word.text));
}

function addWordBreaks(walk: Walk, item: WordItem, index: number): void {
  if (walk.cesure === undefined || walk.holding[item.group] === 1) return;
  const { word, format } = item;
  const breaks = wordBreaks(word.text, walk.cesure);
  if (breaks.length === 0 || isPart(walk.items, item, index)) return;
  const widths = brokenWidths(word);
  const added = hyphenOf(format.face).width;
  for (const { offset, hyphen } of breaks) {
    const at = widths[offset] ?? { set: 0, next: 0 };
    pushCandidate(walk.list, {
      kind: hyphen ? HYPHEN : EXPLICIT,
      endWidth: walk.width + (at.set + (hyphen ? added : 0)) * format.size,
      startWidth: walk.width + at.next * format.size,
      endSpace: walk.space,
      startSpace: walk.space,
      item: index,
      offset,
    });
  }
}

const ENDS_IN_LETTER = /\p{L}$/u;
const STARTS_WITH_LETTER = /^\p{L}/u;

/** Whether letters of a neighbouring item go on the word: half a word can't be hyphenated. */
function isPart(items: readonly Item[], { word }: WordItem, i: number): boolean {
  const previous = items[i - 1];
  const next = items[i + 1];
  return (
    (previous?.kind === 'word' && joins(previous.word.text, word.text)) ||
    (next?.kind === 'word' && joins(word.text, next.word.text))
  );
}

function joins(left: string, right: string): boolean {
  return ENDS_IN_LETTER.test(left) && STARTS_WITH_LETTER.test(right);
}

/** For each no-break group, 1 when it holds together: it, or a group around it, is no wider than `room`. */
function holdingGroups(
  { items, groups }: ParagraphItems,
  first: number,
  end: number,
  room: number,
): Uint8Array {
  const holding = new Uint8Array(groups.length);
  if (groups.length === 1) return holding;
  const widths = new Float64Array(groups.length);
  for (let i = first; i < end; i += 1) {
    const item = items[i];
    let group = item?.group ?? 0;
    while (item !== undefined && group > 0) {
      widths[group] = (widths[group] ?? 0) + item.width;
      group = groups[group] ?? 0;
    }
  }
  for (let group = 1; group < groups.length; group += 1) {
    const around = groups[group] ?? 0;
    if ((widths[group] ?? 0) <= room || holding[around] === 1) holding[group] = 1;
  }
  return holding;
}
