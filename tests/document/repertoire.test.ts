import { expect, test } from 'vitest';
import { isCommon, REPERTOIRE, unprintableCharacters } from '../../src/document/repertoire.ts';
import { unwantedCharacters } from '../../src/readers/dossier/characters.ts';
import { loadFaces } from '../../src/writers/pdf/text/fonts.ts';
import { missingCharacters } from '../../src/writers/pdf/text/shape.ts';

const faces = loadFaces();

const signs = ([first, last]: readonly [number, number]): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, rank) => String.fromCodePoint(first + rank));

test('every character of the repertoire is in every font', () => {
  const all = REPERTOIRE.flatMap(signs);
  expect(all.length).toBeGreaterThan(2000);
  for (const face of Object.values(faces))
    expect(missingCharacters({ ...faces, regular: face }, all.join(''))).toEqual([]);
});

test('every character of the fonts is in the repertoire, but those written from right to left', () => {
  const own = faces.regular.font.characterSet.map((code) => String.fromCodePoint(code));
  const outside = own.filter((sign) => [...unprintableCharacters(sign)].length > 0);
  expect(outside.filter((sign) => !/\p{Script=Hebrew}|\p{C}/u.test(sign))).toEqual([]);
});

test.each(['漢', '😀', '☐', 'ש', '\u{1F3DB}'])('%s is told, with its offset', (sign) => {
  expect([...unprintableCharacters(`Besançon, ${sign} n° 1`)]).toEqual([{ character: sign, offset: 10 }]);
});

test('French is all there', () => {
  expect([...unprintableCharacters('Œuvre « déjà » – 12 % — l’été, n° 3, m², 1er… ½ † Ÿ\u202f!')]).toEqual(
    [],
  );
});

test('what needs no closer look is printable and seen', () => {
  const common = signs([0, 0xffff]).filter(isCommon);
  expect(common).toContain('é');
  expect(common).toContain('€');
  expect([...unprintableCharacters(common.join(''))]).toEqual([]);
  // One by one: a text of common signs alone is not looked at.
  const told = common.filter((sign) => unwantedCharacters(`${sign}\u0007`, 2).length !== 1);
  expect(told).toEqual([]);
});
