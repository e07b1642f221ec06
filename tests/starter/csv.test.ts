import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DELIMITERS, likelyDelimiters, parseCsv } from '../../src/readers/sheets/csv.ts';
import { decodeOfficeText } from '../../src/readers/sheets/decode.ts';
import { readCsv } from '../../src/readers/sheets/read-csv.ts';
import { csvOf, windows1252 } from './tables.ts';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('"', '""', ';', ',', '\t', '\r\n', '\n', 'é "x"; y'),
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 });

describe('comma-separated values', () => {
  it('read back what was written, whatever the text, the delimiter and the line end', () => {
    const check = (rows: string[][], delimiter: string, end: string): void => {
      const text = csvOf(rows, delimiter, end);
      expect(parseCsv(text, delimiter)).toEqual({ records: rows });
    };
    // A carriage return alone ends a line, so that a bare field can't hold one: the writer quotes it.
    fc.assert(fc.property(table, fc.constantFrom(...DELIMITERS), fc.constantFrom('\r\n', '\n', '\r'), check));
  });

  it('keep the last field when the last line has no end, and count blank lines', () => {
    expect(parseCsv('a;b\n\nc;', ';').records).toEqual([['a', 'b'], [''], ['c', '']]);
    expect(parseCsv('', ';').records).toEqual([]);
  });

  it('take a quote inside a bare field for a quote, and tell one that is never closed', () => {
    expect(parseCsv('le "petit";b', ';').records).toEqual([['le "petit"', 'b']]);
    expect(parseCsv('a\n"b;c\nd', ';').unclosed).toBe(1);
  });

  it.each([
    ['Nom;État\nA, b;présent\nC, d;absent\n', ';'],
    ['Nom,État\nA; b,présent\nC,absent\n', ','],
    ['Conseil du 26, à 18h\nNom\tÉtat\nA\tprésent\nB\tabsent\n', '\t'],
  ])('find their delimiter by the regularity of the lines', (text, delimiter) => {
    expect(likelyDelimiters(text)[0]).toBe(delimiter);
  });

  it('take a field of quotes alone in one piece, however long', () => {
    const sliced = vi.spyOn(String.prototype, 'slice');
    const pairs = 500_000;
    const { records } = parseCsv(`"${'""'.repeat(pairs)}";b\n`, ';');
    const { length } = sliced.mock.calls;
    sliced.mockRestore();
    expect(length).toBeLessThan(10);
    expect(records).toEqual([['"'.repeat(pairs), 'b']]);
  });

  it('never fail on bytes that are anything', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const read = readCsv('x.csv', bytes);
        expect('rows' in read || read.code === 'IMPO-01').toBe(true);
      }),
    );
  });
});

describe('the text of an office program', () => {
  const TEXT = 'Élève œuvre – l’état € Ÿ';

  it('is read in UTF-8 with or without its mark, in UTF-16, in Windows-1252', () => {
    const utf8 = new TextEncoder().encode(TEXT);
    const utf16 = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
    expect(decodeOfficeText(utf8)).toEqual({ text: TEXT, encoding: 'UTF-8' });
    expect(decodeOfficeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])).text).toBe(TEXT);
    expect(decodeOfficeText(utf16)).toEqual({ text: TEXT, encoding: 'UTF-16' });
    expect(decodeOfficeText(Buffer.from(utf16).swap16())).toEqual({ text: TEXT, encoding: 'UTF-16' });
    expect(decodeOfficeText(windows1252(TEXT))).toEqual({ text: TEXT, encoding: 'Windows-1252' });
  });

  it('follows the line by which Excel declares its delimiter', () => {
    const read = readCsv('x.csv', new TextEncoder().encode('sep=,\r\nA;B,C\r\n'));
    expect('rows' in read && read.rows[0]?.cells.map(({ text }) => text)).toEqual(['A;B', 'C']);
  });
});
