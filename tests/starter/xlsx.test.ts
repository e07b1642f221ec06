import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault, readSheet } from '../../src/readers/sheets/read-sheet.ts';
import { openZip } from '../../src/readers/sheets/zip.ts';
import { draws } from '../draws.ts';
import type { Value } from './tables.ts';
import { workbookParts, xlsxOf, zipped } from './tables.ts';

function texts(bytes: Uint8Array): readonly (readonly string[])[] {
  const sheet = readSheet('feuille.xlsx', bytes);
  if (isFault(sheet)) throw new Error(sheet.message);
  return sheet.rows.map(({ cells }) => cells.map(({ text }) => text));
}

function refusal(bytes: Uint8Array): string {
  const sheet = readSheet('feuille.xlsx', bytes);
  if (!isFault(sheet)) throw new Error('read');
  expect(sheet.code).toBe('IMPO-01');
  return sheet.message;
}

describe('a workbook', () => {
  it.each(['partagees', 'en-ligne'] as const)('gives its texts back, %s', (keeping) => {
    const rows = [
      ['Nom', 'État'],
      ['Élodie «M» & <fils>', '"présent"'],
      ['', 'seul'],
    ];
    expect(texts(xlsxOf(rows, keeping))).toEqual(rows);
  });

  it('gives back any text that is printable', () => {
    const word = fc
      .string({ unit: 'grapheme' })
      .filter((text) => text.trim() !== '' && !/[\p{C}\p{Z}_]/u.test(text));
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          expect(texts(xlsxOf(rows))).toEqual(rows.map((row) => row.map((text) => text.normalize('NFC'))));
        },
      ),
      draws(50),
    );
  });

  it('shows numbers, hours, days and truths as the spreadsheet does', () => {
    const row: readonly Value[] = [
      5,
      6.1,
      0.1 + 0.2,
      true,
      { serial: 6.1, format: '0.00' },
      { serial: 0.770833333333333, format: 'h:mm' },
      { serial: 45561, format: 'dd/mm/yyyy' },
      { serial: 45561.75, format: 'dd/mm/yyyy hh:mm' },
      { serial: 12, format: '0" questions d\'heure"' },
    ];
    expect(texts(xlsxOf([row]))).toEqual([
      ['5', '6.1', '0.3', 'VRAI', '6.10', '18h30', '26/09/2024', '26/09/2024 18h00', '12'],
    ]);
  });

  it('numbers its rows as the spreadsheet does, those that are empty included', () => {
    const sheet = readSheet('f.xlsx', xlsxOf([['a'], [''], ['b']], 'partagees', 4));
    expect(isFault(sheet) ? [] : sheet.rows.map(({ number }) => number)).toEqual([4, 6]);
  });

  it('never gives a formula, only what it last gave', () => {
    const parts = workbookParts([['a']]);
    const body = '<row r="1"><c r="A1" t="str"><f>cmd|"/c calc"!A1</f><v>résultat</v></c></row>';
    const sheet = `<worksheet><sheetData>${body}</sheetData></worksheet>`;
    expect(texts(zipped({ ...parts, 'xl/worksheets/sheet2.xml': sheet }))).toEqual([['résultat']]);
  });
});

describe('what is no workbook, or too much of one', () => {
  it('is refused with a sentence: bombs, entities, wide and endless sheets', () => {
    const parts = workbookParts([['a']]);
    const sheet = (content: string) => zipped({ ...parts, 'xl/worksheets/sheet2.xml': content });
    const bomb = zipped({ ...parts, 'xl/sharedStrings.xml': new Uint8Array(40_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(bomb)).toMatch(/dépasse 20 Mo/u);
    expect(refusal(sheet('<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>'))).toMatch(/abîmé/u);
    expect(refusal(sheet('<worksheet><sheetData><row>'))).toMatch(/abîmé/u);
    expect(refusal(sheet('<s><row r="1"><c r="XFD1"><v>1</v></c></row></s>'))).toMatch(/200 colonnes/u);
    const endless = '<row><c><v>1</v></c></row>'.repeat(20_001);
    expect(refusal(sheet(`<s>${endless}</s>`))).toMatch(/20000 lignes/u);
  });

  it('is refused by its nature: OpenDocument, old or locked workbook, PDF, another archive, nothing', () => {
    const other = (...bytes: readonly number[]) =>
      Uint8Array.from([...bytes, ...Array.from({ length: 600 }, () => 0)]);
    expect(refusal(zipped({ 'content.xml': '<x/>', mimetype: 'application/vnd.oasis' }))).toMatch(
      /OpenDocument/u,
    );
    expect(refusal(zipped({ 'a.txt': 'a' }))).toMatch(/pas un classeur/u);
    expect(refusal(other(0xd0, 0xcf, 0x11, 0xe0))).toMatch(/mot de passe/u);
    expect(refusal(other(0x25, 0x50, 0x44, 0x46))).toMatch(/PDF/u);
    expect(refusal(new Uint8Array())).toMatch(/vide/u);
  });

  it('never throws, whatever bytes of it are changed or cut', () => {
    const whole = xlsxOf([
      ['Nom', 'État'],
      ['A', 'présent'],
    ]);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), fc.nat(whole.length), (changes, length) => {
        const bytes = whole.slice(0, length);
        for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
        const read = readSheet('f.xlsx', bytes);
        expect(isFault(read) ? read.message : read.rows).toBeDefined();
      }),
    );
  });

  it('inflates nothing beyond its room, whatever the headers promise', () => {
    const zip = openZip(zipped({ a: new Uint8Array(5000), b: new Uint8Array(5000) }), 6000);
    if (typeof zip === 'string') throw new Error(zip);
    expect(zip.read('a')).toHaveLength(5000);
    expect(zip.read('b')).toBe('too-large');
    expect(zip.read('c')).toBeUndefined();
  });
});
