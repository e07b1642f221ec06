import type { WordItem } from './items.ts';
import { shapeWord } from './shape.ts';

/** Widths in points of a word broken before one of its characters. */
export interface BrokenWidth {
  /** Of the part that ends the line, without any added hyphen. */
  readonly set: number;
  /** Of the word less the part that begins the next line. */
  readonly next: number;
}

/** Cache of the process: the sums of advances, in em, of words that have been broken. */
const sums = new WeakMap<object, Float64Array>();

/**
 * The widths of `item` broken before character `offset`. The two differ by the kerning between the letters on either
 * side, which is gone when a line ends between them.
 */
export function startWidthOf(item: WordItem, offset: number): BrokenWidth {
  const { word, format } = item;
  if (word.glyphs.length !== word.text.length) {
    const set = shapeWord(word.face, word.text.slice(0, offset)).width;
    const rest = shapeWord(word.face, word.text.slice(offset)).width;
    return { set: set * format.size, next: (word.width - rest) * format.size };
  }
  const next = sumsOf(item)[offset] ?? 0;
  const own = (word.glyphs[offset - 1]?.advanceWidth ?? 0) / word.face.font.unitsPerEm;
  const kern = (word.advances[offset - 1] ?? 0) - own;
  return { set: (next - kern) * format.size, next: next * format.size };
}

function sumsOf({ word }: WordItem): Float64Array {
  let found = sums.get(word);
  if (found === undefined) {
    found = new Float64Array(word.advances.length + 1);
    for (let i = 0; i < word.advances.length; i += 1)
      found[i + 1] = (found[i] ?? 0) + (word.advances[i] ?? 0);
    sums.set(word, found);
  }
  return found;
}

/** Width in points of the hyphen added to `item` at a line's end. */
export function hyphenWidth(item: WordItem): number {
  return shapeWord(item.format.face, hyphenCharacter(item)).width * item.format.size;
}

/** The hyphen added at a line's end: U+2010, or the keyboard's when the face lacks it. */
export function hyphenCharacter(item: WordItem): string {
  return item.format.face.font.hasGlyphForCodePoint(0x2010) ? '\u2010' : '-';
}
