import type { Glyph } from 'fontkit';
import type { Faces } from './fonts.ts';
import { keep } from './keep.ts';
import type { Face, ShapedWord } from './line.ts';
import { printedCode } from './printed-code.ts';

/** Cache of the process, per face: a word is shaped once, whatever the number of acts that print it. Bounded by `keep`. */
const shaped = new WeakMap<Face, Map<string, ShapedWord>>();

/**
 * The word `text` in `face`: its glyphs and their advances in em, kerning on, ligatures off. Cached. Letters and
 * accents apart are put together first. The faces hold Latin, Greek and Cyrillic, for which one glyph a character and
 * the kerning of each pair are all that a general shaper does, at a hundredth of its time.
 */
export function shapeWord(face: Face, text: string): ShapedWord {
  let words = shaped.get(face);
  if (words === undefined) {
    words = new Map();
    shaped.set(face, words);
  }
  return words.get(text) ?? keep(words, text, shape(face, text));
}

function shape(face: Face, text: string): ShapedWord {
  const { font, kerning } = face;
  const { unitsPerEm } = font;
  const glyphs: Glyph[] = [];
  const advances: number[] = [];
  let width = 0;
  let previous: Glyph | undefined;
  let afterDigit = false;
  for (const character of text.normalize('NFC')) {
    const code = character.codePointAt(0) ?? 0;
    const glyph = font.glyphForCodePoint(printedCode(face, code));
    const digit = code >= 0x30 && code <= 0x39;
    // Arimo draws "1" and "1" together. Figures keep one width, or columns of amounts would not line up.
    if (previous !== undefined && !(digit && afterDigit)) {
      const kern = kerning(previous.id, glyph.id) / unitsPerEm;
      advances[advances.length - 1] = (advances.at(-1) ?? 0) + kern;
      width += kern;
    }
    const advance = glyph.advanceWidth / unitsPerEm;
    glyphs.push(glyph);
    advances.push(advance);
    width += advance;
    previous = glyph;
    afterDigit = digit;
  }
  return { face, text, glyphs, advances, width };
}

/** White space that is printed as an ordinary space, and characters that are not printed: they need no glyph. */
const UNPRINTED = /[\t\n\v\f\r\u00ad\u200b\u2028\u2029\u2060\ufeff]/g;

/** The faces have glyphs for Hebrew, but what runs from right to left would come out backwards. */
const BACKWARDS = /\p{Script=Hebrew}/u;

/**
 * The characters of `text` that can't be printed, each once, in order: all faces cover the same characters, so that
 * one that lacks here lacks in every face. A letter and an accent count as one when they compose.
 */
export function missingCharacters(faces: Faces, text: string): string[] {
  const { font } = faces.regular;
  const missing = new Set<string>();
  for (const character of text.replace(UNPRINTED, '').normalize('NFC')) {
    const covered = font.hasGlyphForCodePoint(printedCode(faces.regular, character.codePointAt(0) ?? 0));
    if (!covered || BACKWARDS.test(character)) missing.add(character);
  }
  return [...missing];
}
