import { type Cesure, hyphenate } from './hyphenate.ts';
import { CHARACTER } from './word-widths.ts';

/** What is tried in turn inside a stretch that fits no line: spaces, joints of addresses and names, syllables, any character. */
export const SPACES = 0;
/** See `SPACES`. */
export const JOINTS = 1;
/** See `SPACES`. */
export const SYLLABLES = 2;
/** See `SPACES`. */
export const CHARACTERS = 3;

/** An address, a file name, a reference: a hyphen added to it would be taken for one of its own. */
const CODE = /[\p{N}@_]|\/\/|\p{L}[./:]\p{L}/u;

/** The offsets of a word that are looked for: those between the two. */
export interface Window {
  readonly after: number;
  readonly before: number;
}

/** Where the word `text` may be parted at `level`, as offsets in rising order. */
export function findPlaces(text: string, level: number, cesure: Cesure): readonly number[] {
  if (level === JOINTS) return joints(text);
  return level === SYLLABLES ? syllables(text, cesure) : characters(text);
}

/** The offsets of `offsets` that stand in `window`. */
export function within(offsets: readonly number[], { after, before }: Window): number[] {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) > after) high = middle;
    else low = middle + 1;
  }
  const found: number[] = [];
  for (let i = low; i < offsets.length; i += 1) {
    const offset = offsets[i] ?? 0;
    if (offset >= before) break;
    found.push(offset);
  }
  return found;
}

const JOINTS_OF_CODE = /(?<=[/@_?&=-])(?=[\p{L}\p{N}])/gu;

const JOINTS_OF_NAME = /(?<=\p{L}[-/])(?=\p{L})/gu;

/** Offsets after the marks that part an address or a reference, and after the hyphens of a name. */
function joints(text: string): number[] {
  return [...text.matchAll(CODE.test(text) ? JOINTS_OF_CODE : JOINTS_OF_NAME)].map((joint) => joint.index);
}

/** Hyphenation points of a word, be it a name: it fits no line. */
function syllables(text: string, cesure: Cesure): number[] {
  if (CODE.test(text)) return [];
  const offsets: number[] = [];
  for (const letters of text.matchAll(/\p{L}+/gu)) {
    const points = hyphenate(letters[0].toLowerCase(), cesure);
    offsets.push(...points.map((point) => letters.index + point).filter((at) => at < text.length));
  }
  return offsets;
}

/** Offsets of the characters of a word. */
const characters = (text: string): number[] =>
  Array.from(text.matchAll(CHARACTER), (character) => character.index);
