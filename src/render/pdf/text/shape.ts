import type { Glyph } from 'fontkit';
import type { Faces } from './fonts.ts';
import type { Face, ShapedWord } from './line.ts';

/** Cache of the process, per face: a word is shaped once, whatever the number of acts that print it. */
const shaped = new WeakMap<Face, Map<string, ShapedWord>>();

/**
 * What the short way shapes as fontkit would: letters, figures, punctuation and symbols of Latin, Greek and Cyrillic
 * text, one glyph a character. Anything else (combining marks, Hebrew, characters beyond U+FFFF) goes through fontkit.
 */
const PLAIN =
  /^[\u0020-\u007e\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u202f-\u205e\u2070-\u20bf\u2100-\u22ff]*$/;

/** The word `text` in `face`: its glyphs and their advances in em, kerning on, ligatures off. Cached. */
export function shapeWord(face: Face, text: string): ShapedWord {
  let words = shaped.get(face);
  if (words === undefined) {
    words = new Map();
    shaped.set(face, words);
  }
  let word = words.get(text);
  if (word === undefined) {
    word = PLAIN.test(text) ? shapePlain(face, text) : shapeAny(face, text);
    words.set(text, word);
  }
  return word;
}

/** The characters of `text` that no face can print, each once, in order. Letter and accent count as one when composed. */
export function missingCharacters(faces: Faces, text: string): string[] {
  const { font } = faces.regular;
  const missing = new Set<string>();
  for (const character of text.normalize('NFC')) {
    const code = character.codePointAt(0) ?? 0;
    if (!font.hasGlyphForCodePoint(code) && !isSilent(code)) missing.add(character);
  }
  return [...missing];
}

/** White space that becomes an ordinary space, and so needs no glyph of its own. */
function isSilent(code: number): boolean {
  return code === 0x09 || code === 0x0a || code === 0x0d;
}

function shapePlain(face: Face, text: string): ShapedWord {
  const { font, kerning } = face;
  const glyphs: Glyph[] = [];
  const advances: number[] = [];
  let width = 0;
  let afterDigit = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const glyph = font.glyphForCodePoint(code);
    const previous = glyphs[i - 1];
    const digit = code >= 0x30 && code <= 0x39;
    // Arimo draws "1" and "1" together. Figures keep one width, or columns of amounts would not line up.
    if (previous !== undefined && !(digit && afterDigit)) {
      const kern = kerning(previous.id, glyph.id) / font.unitsPerEm;
      advances[i - 1] = (advances[i - 1] ?? 0) + kern;
      width += kern;
    }
    glyphs.push(glyph);
    const advance = glyph.advanceWidth / font.unitsPerEm;
    advances.push(advance);
    width += advance;
    afterDigit = digit;
  }
  return { face, text, glyphs, advances, width };
}

function shapeAny(face: Face, text: string): ShapedWord {
  const run = face.font.layout(text.normalize('NFC'), { liga: false, clig: false });
  const advances = run.positions.map((position) => position.xAdvance / face.font.unitsPerEm);
  const width = advances.reduce((sum, advance) => sum + advance, 0);
  return { face, text, glyphs: run.glyphs, advances, width };
}
