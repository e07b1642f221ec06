import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readFont } from '../../../src/document/fonts/read-font.ts';
import { printedAs } from '../../../src/document/fonts/stand-ins.ts';
import { fontBytes } from '../../../src/writers/pdf/text/font-files.ts';
import { draws } from '../../draws.ts';
import { changed, cmap, otf, rights, ttf, without } from './made.ts';

const read = (bytes: Buffer) => readFont('maison.ttf', bytes);
const said = (bytes: Buffer): string => {
  const found = read(bytes);
  return 'said' in found ? found.said : 'lue';
};

test.each([
  ['a TrueType font', ttf(), { family: 'Arimo', outlines: 'truetype', editable: true }],
  ['an OpenType font', otf(), { family: 'Arimo', outlines: 'cff', editable: true }],
  ['a font for documents that are read only', ttf(rights(4)), { editable: false }],
  ['a font for documents that are changed', ttf(rights(8)), { editable: true }],
  ['a font without table of rights', ttf({ 'OS/2': undefined }), { editable: true }],
  [
    'a font without thin spaces nor special hyphens',
    ttf(without('\u202f\u2009\u00a0\u2010\u2011\u00ad')),
    { family: 'Arimo' },
  ],
])('%s is read', (_, bytes, expected) => {
  expect(read(bytes)).toMatchObject(expected);
});

describe('a font that is not fit', () => {
  const whole = ttf();
  test.each<[string, Buffer, RegExp]>([
    ['that its maker restricts', ttf(rights(2)), /licence restreinte/],
    ['that may not be cut', ttf(rights(0x108)), /en partie/],
    ['that may be embedded as dots alone', ttf(rights(0x200)), /en points/],
    ['without accents', ttf(without('éè')), /signes du français.* è é/],
    ['without the euro', otf({ cmap: cmap(new Map([[65, 1]])) }), /signes du français/],
    ['that varies', ttf({ fvar: Buffer.alloc(20) }), /variable/],
    ['of a web site', Buffer.from('wOF2aaaaaaaaaaaa'), /WOFF2/],
    ['of an old web site', Buffer.from('wOFFaaaaaaaaaaaa'), /WOFF/],
    ['that is several', Buffer.from('ttcfaaaaaaaaaaaa'), /collection/],
    ['that is a text', Buffer.from('bonjour, la police'), /n'est pas une police/],
    ['that is empty', Buffer.alloc(0), /n'est pas une police/],
    ['that is giant', Buffer.alloc(9 * 1024 * 1024), /trop lourde/],
    ['cut short', whole.subarray(0, 40_000), /abîmée/],
    ['cut in its list', whole.subarray(0, 30), /abîmée/],
    ['without metrics', ttf({ hmtx: undefined }), /abîmée/],
    ['with metrics cut short', ttf({ hmtx: Buffer.alloc(40) }), /abîmée/],
    ['without outlines', ttf({ glyf: undefined, loca: undefined }), /abîmée/],
    ['whose outlines go back', ttf(changed('loca', (table) => table.writeUInt16BE(0xffff, 20))), /abîmée/],
    ['without a name', ttf({ name: Buffer.alloc(6) }), /abîmée/],
    ['whose characters are of no known kind', ttf({ cmap: Buffer.alloc(40) }), /abîmée/],
    ['of glyphs without number', ttf({ maxp: Buffer.alloc(6) }), /abîmée/],
  ])('%s', (_, bytes, expected) => {
    expect(said(bytes)).toMatch(expected);
  });

  it('is told, however it is damaged, and never throws', () => {
    const file = fontBytes('regular');
    const directory = 12 + 16 * file.readUInt16BE(4);
    fc.assert(
      fc.property(fc.nat(directory + 400), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const copy = Buffer.from(file);
        copy[at] = (copy[at] ?? 0) ^ change;
        expect(() => read(copy)).not.toThrow();
      }),
      draws(40),
    );
    for (const name of ['cmap', 'name', 'OS/2', 'head', 'hhea', 'maxp', 'loca'])
      for (const length of [0, 1, 3, 7, 15, 33])
        expect(() => read(ttf({ [name]: Buffer.alloc(length, 0xff) }))).not.toThrow();
  });
});

test.each<[number, string, number]>([
  [0x202f, ' \u00a0', 0xa0],
  [0x202f, ' ', 0x20],
  [0x202f, ' \u202f', 0x202f],
  [0x2011, '-', 0x2d],
  [0x2212, '-–', 0x2013],
  [0xe9, ' ', 0xe9],
])('%d, in a font that has « %s », is printed as %d', (code, signs, expected) => {
  expect(printedAs(code, (one) => signs.includes(String.fromCodePoint(one)))).toBe(expected);
});
