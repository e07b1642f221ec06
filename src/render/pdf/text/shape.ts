import type { Glyph } from 'fontkit';
import type { Faces } from './fonts.ts';
import type { Face, ShapedWord } from './line.ts';

/** Cache of the process, per face: a word is shaped once, whatever the number of acts that print it. */
const shaped = new WeakMap<Face, Map<string, ShapedWord>>();

/**
 * What takes fontkit's shaper: combining marks that make no letter of their own, and Hebrew. All else that the faces
 * hold (Latin, Greek, Cyrillic, figures, signs) is one glyph a character.
 */
const SHAPED = /[\p{M}\p{Script=Hebrew}]/u;

/** The word `text` in `face`: its glyphs and their advances in em, kerning on, ligatures off. Cached. */
export function shapeWord(face: Face, text: string): ShapedWord {
  let words = shaped.get(face);
  if (words === undefined) {
    words = new Map();
    shaped.set(face, words);
  }
  let word = words.get(text);
  if (word === undefined) {
    const composed = text.normalize('NFC');
    word = {
      text,
      ...(SHAPED.test(composed) ? shapeByFontkit(face, composed) : shapeByPairs(face, composed)),
    };
    words.set(text, word);
  }
  return word;
}

/** The characters of `text` that no face can print, each once, in order. Letter and accent count as one when composed. */
export function missingCharacters(faces: Faces, text: string): string[] {
  const { font } = faces.regular;
  const missing = new Set<string>();
  for (const character of text.replace(UNPRINTED, '').normalize('NFC')) {
    if (!font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) missing.add(character);
  }
  return [...missing];
}

/** White space that is printed as an ordinary space, and characters that are not printed: they need no glyph. */
const UNPRINTED = /[\t\n\v\f\r\u00ad\u200b\u2028\u2029\u2060\ufeff]/g;

function shapeByPairs(face: Face, text: string): Omit<ShapedWord, 'text'> {
  const { font, kerning } = face;
  const { unitsPerEm } = font;
  const glyphs: Glyph[] = [];
  const advances: number[] = [];
  let width = 0;
  let previous: Glyph | undefined;
  let afterDigit = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const glyph = font.glyphForCodePoint(code);
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
  return { face, glyphs, advances, width };
}

function shapeByFontkit(face: Face, text: string): Omit<ShapedWord, 'text'> {
  const run = face.font.layout(text, { liga: false, clig: false });
  const advances = run.positions.map((position) => position.xAdvance / face.font.unitsPerEm);
  const width = advances.reduce((sum, advance) => sum + advance, 0);
  return { face, glyphs: run.glyphs, advances, width };
}
