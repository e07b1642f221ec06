import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault, readSheet } from '../../src/readers/sheets/read-sheet.ts';
import { draws } from '../draws.ts';
import { petitBureau } from './bureau.ts';
import { csvOf, windows1252, xlsxOf } from './tables.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Where a cell stands, as "line:column", with what stands there. */
function place(bytes: Uint8Array, row: number, column?: number): string {
  const sheet = readSheet('dossier/p.csv', bytes);
  if (isFault(sheet)) throw new Error(sheet.message);
  const { file, line, column: at, length, excerpt } = sheet.locate(row, column);
  expect(file).toBe('dossier/p.csv');
  return `${line}:${at} ${excerpt.slice(at - 1, at - 1 + length)}`;
}

describe('the place of a cell in a table of text', () => {
  const TEXT = 'Nom;État\r\n"A\r\nB; ""C""";présent;x\r\n\r\nD\u00e9;;\r\n';

  it('is the line and the column of the text, which has more lines than rows', () => {
    expect(place(utf8(TEXT), 1, 1)).toBe('1:5 État');
    expect(place(utf8(TEXT), 2, 0)).toBe('2:1 "A');
    expect(place(utf8(TEXT), 2, 1)).toBe('3:11 présent');
    expect(place(utf8(TEXT), 4, 0)).toBe('5:1 Dé');
  });

  it('is that of the separator for an empty cell, of the end of the line for one that is not there', () => {
    expect(place(utf8(TEXT), 4, 1)).toBe('5:4 ;');
    expect(place(utf8(TEXT), 4, 9)).toBe('5:5 ');
  });

  it('is the whole line for a row', () => {
    expect(place(utf8(TEXT), 4)).toBe('5:1 Dé;;');
  });

  it('counts the line by which Excel declares its separator, not the mark of the file', () => {
    expect(place(utf8(`\ufeffsep=;\r\n${TEXT}`), 1, 1)).toBe('2:5 État');
    expect(place(windows1252(TEXT), 2, 1)).toBe('3:11 présent');
  });

  it('holds the very text of any cell that is written on one line', () => {
    const word = fc
      .string({ unit: 'grapheme-ascii', minLength: 1 })
      .filter((text) => !/[";,\r\n\t]|^\s|\s$/u.test(text));
    const table = fc.array(fc.array(word, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom('\r\n', '\n', '\r'), (rows, end) => {
        rows.forEach((row, rank) => {
          row.forEach((text, column) => {
            const found = place(utf8(`sep=;\n${csvOf(rows, ';', end)}`), rank + 1, column);
            expect(found.slice(found.indexOf(' ') + 1)).toBe(text);
          });
        });
      }),
      draws(40),
    );
  });
});

describe('a fault of a sheet', () => {
  const ROWS = [
    ['Nom', 'État'],
    ['rochefaure', 'P'],
  ];

  it.each([
    ['csv', utf8(csvOf(ROWS)), 'feuilles/p.csv:2:1\n  2 | rochefaure;P\n    | ^^^^^^^^^^\n'],
    ['xlsx', xlsxOf(ROWS, 'partagees', 7), 'feuilles/p.xlsx:8:1\n  remède'],
  ] as const)('is placed as every other, in the file as it was given: %s', async (format, bytes, attendu) => {
    const bureau = petitBureau();
    bureau.ecrit(`feuilles/p.${format}`, bytes);
    const { code, err } = await bureau.seance('importer', 'presences', `feuilles/p.${format}`);
    expect(code).toBe(1);
    expect(err).toContain(`\n  ${attendu}`);
  });

  it('is placed in an agenda too, be it a list or a table', async () => {
    const bureau = petitBureau();
    bureau.ecrit('ordre.txt', '1. Un titre\n\n  Un autre titre\n3. Un troisième\n');
    const liste = await bureau.seance('nouvelle', '2024-12-12', '--ordre-du-jour', 'ordre.txt');
    expect(liste.err).toContain('\n  ordre.txt:3:3\n  3 |   Un autre titre\n');
    bureau.ecrit('ordre.csv', 'question;titre;rapporteur\n1;Un titre;Personne\n');
    const table = await bureau.seance('nouvelle', '2024-12-12', '--ordre-du-jour', 'ordre.csv');
    expect(table.err).toContain('\n  ordre.csv:2:12\n');
  });
});
