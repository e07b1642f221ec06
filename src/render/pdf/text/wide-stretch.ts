import {
  type Candidate,
  type Candidates,
  FORCED,
  HYPHEN,
  noCandidates,
  pushCandidate,
} from './candidates.ts';
import { type Cesure, hyphenate } from './hyphenate.ts';
import type { Item, WordItem } from './items.ts';
import { hyphenWidth, startWidthOf } from './word-widths.ts';

/** What is tried in turn inside a stretch that fits no line: its spaces, the syllables of its words, any character. */
const SPACES = 0;
const SYLLABLES = 1;
const CHARACTERS = 2;

/** Least letters around a hyphen put where none is wanted, when the house style names none. */
const LEAST: Cesure = { avant: 2, apres: 2 };

/** What stays the same while a stretch is taken apart. */
interface Stretch {
  readonly items: readonly Item[];
  readonly room: number;
  readonly cesure: Cesure;
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
  const stretch: Stretch = { items, room, cesure: cesure ?? LEAST };
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

function between(stretch: Stretch, from: Candidate, to: Candidate, level: number): Candidate[] {
  const found: Candidate[] = [];
  const here = startOfItem(stretch, from);
  for (let i = from.item; i <= to.item; i += 1) {
    const item = stretch.items[i];
    if (item === undefined || item.kind === 'break') break;
    const inner = insideItem(stretch, item, i, level).map((place) => moved(place, here));
    found.push(...inner.filter((place) => isAfter(place, from) && isAfter(to, place)));
    here.width += item.width;
    if (item.kind === 'space' && item.elastic) here.space += item.width;
  }
  return found;
}

/** Width and spaces of the stretch before the item of `from`. */
function startOfItem({ items }: Stretch, from: Candidate): { width: number; space: number } {
  const item = items[from.item];
  if (item?.kind === 'space') return { width: from.endWidth, space: from.endSpace };
  const done = item?.kind === 'word' ? startWidthOf(item, from.offset).next : 0;
  return { width: from.startWidth - done, space: from.startSpace };
}

function moved(place: Candidate, here: { width: number; space: number }): Candidate {
  return {
    ...place,
    endWidth: place.endWidth + here.width,
    startWidth: place.startWidth + here.width,
    endSpace: place.endSpace + here.space,
    startSpace: place.startSpace + here.space,
  };
}

function isAfter(place: Candidate, other: Candidate): boolean {
  return place.item > other.item || (place.item === other.item && place.offset > other.offset);
}

/** The places of one level at the start of item `index` and inside it, as if the stretch began with it. */
function insideItem(stretch: Stretch, item: Item, index: number, level: number): Candidate[] {
  const start = {
    kind: FORCED,
    endWidth: 0,
    startWidth: 0,
    endSpace: 0,
    startSpace: 0,
    item: index,
    offset: 0,
  };
  if (item.kind === 'space') {
    const space = item.elastic ? item.width : 0;
    return level === SPACES ? [{ ...start, startWidth: item.width, startSpace: space }] : [];
  }
  if (level === SPACES) return [];
  if (item.kind !== 'word') return level === CHARACTERS ? [start] : [];
  const offsets = level === SYLLABLES ? syllables(item, stretch.cesure) : characters(item.word.text);
  const hyphen = level === SYLLABLES ? hyphenWidth(item) : 0;
  return offsets.map((offset) => {
    const { set, next } = startWidthOf(item, offset);
    const kind = level === SYLLABLES ? HYPHEN : FORCED;
    return { ...start, kind, endWidth: set + hyphen, startWidth: next, offset };
  });
}

/** Hyphenation points of a word, be it a name: it fits no line. */
function syllables({ word }: WordItem, cesure: Cesure): number[] {
  const offsets: number[] = [];
  for (const letters of word.text.matchAll(/\p{L}+/gu)) {
    if (letters[0].length !== letters[0].toLowerCase().length) continue;
    const points = hyphenate(letters[0].toLowerCase(), cesure);
    offsets.push(...points.map((point) => letters.index + point));
  }
  return offsets;
}

/** Offsets of the characters of a word, the accents of a letter together with it. */
function characters(text: string): number[] {
  return [...text.matchAll(/\P{M}\p{M}*/gu)].map((character) => character.index);
}
