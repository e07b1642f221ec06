import type { WordItem } from './items.ts';
import type { Face, ShapedWord } from './line.ts';
import { shapeWord } from './shape.ts';

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
    widths = isOneToOne(word) ? sums(word) : shapedApart(word);
    broken.set(word, widths);
  }
  return widths;
}

/** The widths of `item` broken before character `offset`, in points. */
export function brokenAt({ word, format }: WordItem, offset: number): BrokenWidth {
  const { set, next } = brokenWidths(word)[offset] ?? { set: 0, next: 0 };
  return { set: set * format.size, next: next * format.size };
}

/** Kerning between the letters on either side is gone when a line ends between them: it is all that sets them apart. */
function sums({ advances, glyphs, face }: ShapedWord): BrokenWidth[] {
  const { unitsPerEm } = face.font;
  const widths: BrokenWidth[] = [{ set: 0, next: 0 }];
  let next = 0;
  for (const [i, advance] of advances.entries()) {
    const own = (glyphs[i]?.advanceWidth ?? 0) / unitsPerEm;
    widths.push({ set: next + own, next: next + advance });
    next += advance;
  }
  return widths;
}

/** Whether the glyph at each rank is that of the character at the same offset. */
function isOneToOne({ text, glyphs }: ShapedWord): boolean {
  return glyphs.length === text.length && text.normalize('NFC') === text;
}

/** For words whose characters and glyphs do not go one by one. */
function shapedApart({ face, text, width }: ShapedWord): BrokenWidth[] {
  return Array.from({ length: text.length + 1 }, (_, offset) => ({
    set: shapeWord(face, text.slice(0, offset)).width,
    next: width - shapeWord(face, text.slice(offset)).width,
  }));
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
