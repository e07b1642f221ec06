import {
  type Candidate,
  type Candidates,
  FORCED,
  HYPHEN,
  noCandidates,
  pushCandidate,
} from './candidates.ts';
import type { Cesure } from './hyphenate.ts';
import type { Item, WordItem } from './items.ts';
import type { ShapedWord } from './line.ts';
import { CHARACTERS, findPlaces, JOINTS, SPACES, SYLLABLES, type Window, within } from './word-places.ts';
import { brokenAt, hyphenOf } from './word-widths.ts';

/** Least letters around a hyphen put where none is wanted, when the house style names none. */
const LEAST: Cesure = { avant: 2, apres: 2 };

/** What stays the same while a stretch is taken apart. */
interface Stretch {
  readonly items: readonly Item[];
  readonly room: number;
  readonly cesure: Cesure;
  /** By level, the places of each word, found once: a long word is taken apart a line at a time. */
  readonly places: readonly Map<ShapedWord, readonly number[]>[];
}

/**
 * `candidates`, with more of them inside each stretch that is wider than `room` points, so that no line need run over
 * its column unless a single character does. The same object when every stretch fits, which is the rule.
 */
export function easeWideStretches(
  items: readonly Item[],
  candidates: Candidates,
  room: number,
  cesure: Cesure | undefined,
): Candidates {
  if (!hasWideStretch(candidates, room)) return candidates;
  const stretch: Stretch = {
    items,
    room,
    cesure: cesure ?? LEAST,
    places: [JOINTS, SYLLABLES, CHARACTERS].map(() => new Map()),
  };
  const eased = noCandidates();
  let previous: Candidate | undefined;
  for (let i = 0; i < candidates.kind.length; i += 1) {
    const next = candidateAt(candidates, i);
    if (previous !== undefined) ease(stretch, previous, next, SPACES, eased);
    pushCandidate(eased, next);
    previous = next;
  }
  return eased;
}

function hasWideStretch({ kind, endWidth, startWidth }: Candidates, room: number): boolean {
  for (let i = 1; i < kind.length; i += 1) {
    if ((endWidth[i] ?? 0) - (startWidth[i - 1] ?? 0) > room) return true;
  }
  return false;
}

function candidateAt(list: Candidates, i: number): Candidate {
  return {
    kind: list.kind[i] ?? 0,
    endWidth: list.endWidth[i] ?? 0,
    startWidth: list.startWidth[i] ?? 0,
    endSpace: list.endSpace[i] ?? 0,
    startSpace: list.startSpace[i] ?? 0,
    item: list.item[i] ?? 0,
    offset: list.offset[i] ?? 0,
  };
}

/** Adds to `eased` what lets lines end between `from` and `to`, when the two are more than a line apart. */
function ease(stretch: Stretch, from: Candidate, to: Candidate, level: number, eased: Candidates): void {
  if (level > CHARACTERS || to.endWidth - from.startWidth <= stretch.room) return;
  let previous = from;
  for (const inner of between(stretch, from, to, level)) {
    ease(stretch, previous, inner, level + 1, eased);
    pushCandidate(eased, inner);
    previous = inner;
  }
  ease(stretch, previous, to, level + 1, eased);
}

/** Widths and spaces up to a place, in points: all of them, and up to the last item that is no space. */
interface Reached {
  readonly width: number;
  readonly space: number;
  readonly inked: number;
  readonly inkedSpace: number;
}

function between(stretch: Stretch, from: Candidate, to: Candidate, level: number): Candidate[] {
  const found: Candidate[] = [];
  let here = startOfItem(stretch, from);
  for (let i = from.item; i <= to.item; i += 1) {
    const item = stretch.items[i];
    if (item === undefined || item.kind === 'break') break;
    const after = i === from.item ? from.offset : -1;
    const before = i === to.item ? to.offset : Number.POSITIVE_INFINITY;
    const places =
      level === SPACES ? atSpace(stretch, here, i) : insideItem(stretch, here, i, level, { after, before });
    const inner = places.filter((place) => isAfter(place, from) && isAfter(to, place));
    found.push(...inner.filter((place) => place.endWidth > from.startWidth));
    here = passed(here, item);
  }
  return found;
}

/** What is reached before the item of `from`. */
function startOfItem({ items }: Stretch, from: Candidate): Reached {
  const item = items[from.item];
  const done = item?.kind === 'word' ? brokenAt(item, from.offset).next : 0;
  const width = item?.kind === 'space' ? from.startWidth - item.width : from.startWidth - done;
  const space = item?.kind === 'space' && item.elastic ? from.startSpace - item.width : from.startSpace;
  return { width, space, inked: from.endWidth, inkedSpace: from.endSpace };
}

function passed(here: Reached, item: Item): Reached {
  const width = here.width + item.width;
  if (item.kind !== 'space') return { width, space: here.space, inked: width, inkedSpace: here.space };
  return { ...here, width, space: here.space + (item.elastic ? item.width : 0) };
}

function isAfter(place: Candidate, other: Candidate): boolean {
  return place.item > other.item || (place.item === other.item && place.offset > other.offset);
}

/** The place at item `index` when it is the last of a run of spaces. */
function atSpace({ items }: Stretch, here: Reached, index: number): Candidate[] {
  const item = items[index];
  if (item?.kind !== 'space' || items[index + 1]?.kind === 'space') return [];
  return [beforeItem(passed(here, item), index)];
}

/** The places of a level at the start of item `index` and inside it. */
function insideItem(
  stretch: Stretch,
  here: Reached,
  index: number,
  level: number,
  window: Window,
): Candidate[] {
  const item = stretch.items[index];
  if (item?.kind === 'blank' && level === CHARACTERS) return [beforeItem(here, index)];
  if (item?.kind !== 'word') return [];
  const isSyllable = level === SYLLABLES;
  const kind = isSyllable ? HYPHEN : FORCED;
  const added = isSyllable ? hyphenOf(item.format.face).width * item.format.size : 0;
  return within(placesOf(stretch, item.word, level), window).map((offset) =>
    offset === 0 ? beforeItem(here, index) : inWord(item, here, index, offset, kind, added),
  );
}

/** The places of a level in a word, by rising offset. */
function placesOf({ places, cesure }: Stretch, word: ShapedWord, level: number): readonly number[] {
  const known = places[level - JOINTS];
  const found = known?.get(word) ?? findPlaces(word.text, level, cesure);
  known?.set(word, found);
  return found;
}

function beforeItem(here: Reached, item: number): Candidate {
  return {
    kind: FORCED,
    endWidth: here.inked,
    startWidth: here.width,
    endSpace: here.inkedSpace,
    startSpace: here.space,
    item,
    offset: 0,
  };
}

function inWord(
  word: WordItem,
  here: Reached,
  item: number,
  offset: number,
  kind: number,
  added: number,
): Candidate {
  const { set, next } = brokenAt(word, offset);
  return {
    kind,
    endWidth: here.width + set + added,
    startWidth: here.width + next,
    endSpace: here.space,
    startSpace: here.space,
    item,
    offset,
  };
}
