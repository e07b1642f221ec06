import { describe, expect, test } from 'vitest';
import { loadFaces } from '../../../src/writers/pdf/text/fonts.ts';
import { missingCharacters, shapeWord } from '../../../src/writers/pdf/text/shape.ts';
import { words } from './prose.ts';

const faces = loadFaces();
const all = [faces.regular, faces.bold, faces.italic, faces['bold-italic']];

/** Capitals, small letters, accents and punctuation of French, without figures. */
const letters = [..."AVTWYLPFRODÀÉÊÇaevtwyrfoocàéèêëïîôùûçœ.,;:!?'’«»()-–/°&€%"];

const advancesByFontkit = (face: (typeof all)[number], text: string) => {
  const run = face.font.layout(text, { liga: false, clig: false });
  return run.positions.map((position) => position.xAdvance / face.font.unitsPerEm);
};

const close = (found: readonly number[], expected: readonly number[]) => {
  expect(found.length).toBe(expected.length);
  for (const [i, advance] of found.entries()) expect(advance).toBeCloseTo(expected[i] ?? 0, 9);
};

describe('faces', () => {
  test('are the same objects for the whole process', () => {
    expect(loadFaces().regular).toBe(faces.regular);
    expect(loadFaces()['bold-italic']).toBe(faces['bold-italic']);
  });

  test('have the widths of Arial', () => {
    expect(shapeWord(faces.regular, 'n').width).toBeCloseTo(1139 / 2048, 9);
    expect(shapeWord(faces.bold, 'n').width).toBeCloseTo(1251 / 2048, 9);
    expect(faces.regular.ascent - faces.regular.descent).toBeCloseTo((1854 + 434) / 2048, 9);
  });
});

describe('shaping', () => {
  test.each(all.map((face) => [face.name, face] as const))('gives %s what fontkit gives it', (_, face) => {
    for (const word of words.filter((word) => !/\d\d/.test(word))) {
      const shaped = shapeWord(face, word);
      close(shaped.advances, advancesByFontkit(face, word));
      expect(shaped.glyphs.map((glyph) => glyph.id)).toEqual(
        face.font.layout(word).glyphs.map((glyph) => glyph.id),
      );
      expect(shaped.width).toBeCloseTo(
        shaped.advances.reduce((sum, advance) => sum + advance, 0),
        9,
      );
    }
  });

  test('kerns every pair of French letters and marks as fontkit does', () => {
    for (const left of letters) {
      for (const right of letters) {
        close(
          shapeWord(faces.regular, left + right).advances,
          advancesByFontkit(faces.regular, left + right),
        );
      }
    }
  });

  test('kerns', () => {
    expect(shapeWord(faces.regular, 'AV').width).toBeLessThan(
      shapeWord(faces.regular, 'A').width + shapeWord(faces.regular, 'V').width,
    );
  });

  test('sets every figure on one width, so that amounts line up', () => {
    expect(shapeWord(faces.regular, '111').width).toBe(shapeWord(faces.regular, '888').width);
    expect(shapeWord(faces.bold, '1 110,11'.replace(' ', '\u202f')).width).toBeCloseTo(
      shapeWord(faces.bold, '8\u202f880,88').width,
      9,
    );
  });

  test('composes a letter and its accent', () => {
    const composed = shapeWord(faces.regular, '\u00e9');
    const apart = shapeWord(faces.regular, 'e\u0301');
    expect(apart.width).toBe(composed.width);
    expect(apart.glyphs.map((glyph) => glyph.id)).toEqual(composed.glyphs.map((glyph) => glyph.id));
    expect(apart.text).toBe('e\u0301');
  });

  test('makes no ligature', () => {
    expect(shapeWord(faces.regular, 'office').glyphs).toHaveLength(6);
  });

  test('shapes a word once', () => {
    expect(shapeWord(faces.bold, 'scrutin')).toBe(shapeWord(faces.bold, 'scrutin'));
    expect(shapeWord(faces.bold, 'scrutin')).not.toBe(shapeWord(faces.regular, 'scrutin'));
  });

  test.each(['\ud800', '😀', 'שלום', 'x\u0302\u0323', '漢字', '\u0000'])('bears %j', (text) => {
    const word = shapeWord(faces.regular, text);
    expect(Number.isFinite(word.width)).toBe(true);
    expect(word.advances).toHaveLength(word.glyphs.length);
  });
});

describe('missing characters', () => {
  test('are told once each, in order', () => {
    expect(missingCharacters(faces, 'Cocher ☐ oui ☐ non 漢')).toEqual(['☐', '漢']);
  });

  test('none in French text and its typography', () => {
    const text =
      "Œuvre d'Aÿ : « 1er » n°3, 65\u202f000\u00a0€ – l’Etat… ½ ² ³ ‑ ‐ \u2013 \u2014 ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ";
    for (const face of all)
      expect([...text].filter((c) => !face.font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0))).toEqual([]);
    expect(missingCharacters(faces, text)).toEqual([]);
  });

  test('are not what is never printed', () => {
    expect(missingCharacters(faces, 'a\tb\nc\u00add\u200b')).toEqual([]);
  });

  test('are reported when a control character slipped in', () => {
    expect(missingCharacters(faces, 'a\u0007')).toEqual(['\u0007']);
  });

  test('are those of scripts that run from right to left: they would come out backwards', () => {
    expect(missingCharacters(faces, 'שם')).toEqual(['ש', 'ם']);
  });

  test('a letter and an accent that compose are one printable character', () => {
    expect(missingCharacters(faces, 'e\u0301')).toEqual([]);
  });
});
