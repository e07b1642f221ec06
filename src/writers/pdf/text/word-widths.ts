import type { WordItem } from './items.ts';
import type { Face, ShapedWord } from './line.ts';
import { shapeWord } from './shape.ts';

/** A character together with what composes with it: accents, vowels of Hangul. */
export const CHARACTER = /\P{M}[\p{M}\u1160-\u11ff]*/gu;

/** The same, and the accents that begin a word. */
const CLUSTER = new RegExp(`^\\p{M}+|${CHARACTER.source}`, 'gu');

/** Widths of a word broken before one of its characters, in the unit asked for. */
export interface BrokenWidth {
  /** Of the part that ends the line, without any added hyphen. */
  readonly set: number;
  /** Of the word less the part that begins the next line. */
  readonly next: number;
}

/** Caches of the process: both widths in em at each offset, of words that have been broken; the hyphen of each face. */
const broken = new WeakMap<ShapedWord, readonly BrokenWidth[]>();
const hyphens = new WeakMap<Face, ShapedWord>();

/** The widths of `word` broken before each of its characters, in em. */
export function brokenWidths(word: ShapedWord): readonly BrokenWidth[] {
  let widths = broken.get(word);
  if (widths === undefined) {
    widths = sums(word, isOneToOne(word) ? word.text : (word.text.match(CLUSTER) ?? []));
    broken.set(word, widths);
  }
  return widths;
}

/** The widths of `item` broken before character `offset`, in points. */
export function brokenAt({ word, format }: WordItem, offset: number): BrokenWidth {
  const { set, next } = brokenWidths(word)[offset] ?? { set: 0, next: 0 };
  return { set: set * format.size, next: next * format.size };
}

/**
 * Kerning between the letters on either side is gone when a line ends between them: it is all that sets them apart.
 * `parts` are what stands undivided: no line ends inside one.
 */
function sums({ advances, glyphs, face }: ShapedWord, parts: Iterable<string>): BrokenWidth[] {
  const { unitsPerEm } = face.font;
  const widths: BrokenWidth[] = [{ set: 0, next: 0 }];
  let next = 0;
  let glyph = 0;
  for (const part of parts) {
    const inside = widths.at(-1) ?? { set: 0, next: 0 };
    for (let i = 1; i < part.length; i += 1) widths.push(inside);
    let set = next;
    for (const end = glyph + glyphsOf(part); glyph < end; glyph += 1) {
      set = next + (glyphs[glyph]?.advanceWidth ?? 0) / unitsPerEm;
      next += advances[glyph] ?? 0;
    }
    widths.push({ set, next });
  }
  return widths;
}

/** Glyphs that draw `part`: one for each character, once letters and accents are put together. */
const glyphsOf = (part: string): number =>
  part.length === 1 && part < '\u0300' ? 1 : [...part.normalize('NFC')].length;

/** Whether the glyph at each rank is that of the character at the same offset. */
function isOneToOne({ text, glyphs }: ShapedWord): boolean {
  return glyphs.length === text.length && text.normalize('NFC') === text;
}

/** The hyphen added at a line's end, in `face`: U+2010, or the keyboard's when the face lacks it. */
export function hyphenOf(face: Face): ShapedWord {
  let hyphen = hyphens.get(face);
  if (hyphen === undefined) {
    hyphen = shapeWord(face, face.font.hasGlyphForCodePoint(0x2010) ? '\u2010' : '-');
    hyphens.set(face, hyphen);
  }
  return hyphen;
}
