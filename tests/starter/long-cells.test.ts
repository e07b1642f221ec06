import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/diagnostics/fault.ts';
import { isAttendanceHeader, isFault, readSheet } from '../../src/readers/sheets/index.ts';
import { csvOf, workbookParts, xlsxOf, zipped } from './tables.ts';

/**
 * Cells that hold a megabyte of anything: each is told in one fault that names its place, and is not looked into. A
 * step that takes the square of its length would not end.
 */

const MEGABYTE = 1_000_000;

const filled = (unit: string): string => unit.repeat(MEGABYTE / unit.length);

const CONTENTS: readonly (readonly [what: string, text: string])[] = [
  ['accents of two kinds that take turns', `a${filled('\u0323\u0301')}`],
  ['accents', `e${filled('\u0301')}`],
  ['letters', filled('a')],
  ['spaces', `a${filled(' ')}b`],
  ['quotes', filled('"')],
  ['questions', filled('12/')],
  ['hours', filled('18h30 ')],
  ['brackets', filled('(')],
  ['escapes of a workbook', filled('_x0041')],
  ['names', filled('Jean-Paul MICHAUD puis ')],
];

const HEAD = ['Nom', 'Commune', 'État', 'Arrivée', 'Départ', 'Procuration à', 'Suppléant'];

/** Rows with `text` in one cell. */
const rowsWith = (text: string, column: number): readonly (readonly string[])[] => [
  HEAD,
  HEAD.map((_, rank) => (rank === column ? text : 'x')),
];

function refusal(bytes: Uint8Array): Fault {
  const sheet = readSheet('feuille.csv', bytes, isAttendanceHeader);
  if (!isFault(sheet)) throw new Error('read');
  return sheet;
}

describe('a cell as long as a book', () => {
  it.each(CONTENTS)('is told, in any column: %s', (what, text) => {
    const column = CONTENTS.findIndex(([one]) => one === what) % HEAD.length;
    const { code, message } = refusal(Buffer.from(csvOf(rowsWith(text, column))));
    expect(code).toBe('IMPO-01');
    expect(message).toContain(`Ligne 2, colonne ${column + 1} : la cellule a `);
    expect(message).toMatch(/caractères, pour 2 000 au plus\.$/u);
  });

  it.each(CONTENTS)('is told in the row of titles: %s', (_, text) => {
    const { message } = refusal(Buffer.from(csvOf([[...HEAD, text]])));
    expect(message).toContain('Ligne 1, colonne 8 : la cellule a ');
  });

  it.each(['partagees', 'en-ligne'] as const)('is told in a workbook, its texts %s', (keeping) => {
    for (const [what, text] of CONTENTS) {
      const { message } = refusal(xlsxOf(rowsWith(text, 2), keeping));
      expect(message, what).toMatch(/^Ligne 2, colonne C : la cellule (?:a|est une image) /u);
    }
  });

  it('is said to be an image when it looks like one', () => {
    const image = `data:image/png;base64,${filled('iVBORw0KGgo4')}`;
    expect(refusal(Buffer.from(csvOf(rowsWith(image, 3)))).message).toMatch(
      /^Ligne 2, colonne 4 : la cellule est une image collée en texte/u,
    );
  });

  it('is not one when only its ends are blank', () => {
    const sheet = readSheet('feuille.csv', Buffer.from(csvOf([HEAD, [`${filled(' ')}é `, 'x']])));
    expect(isFault(sheet) ? sheet.message : sheet.rows[1]?.cells[0]?.text).toBe('é');
  });
});

describe('a table', () => {
  it('of more cells than any sheet is refused, in a text and in a workbook', () => {
    const message = /500000 cellules/u;
    expect(refusal(Buffer.from(`a${';'.repeat(99)}\n`.repeat(6000))).message).toMatch(message);
    expect(refusal(Buffer.from(filled(';').repeat(4))).message).toMatch(message);
    const rows = Array.from({ length: 4000 }, () => '<row><c r="GR1"><v>1</v></c></row>').join('');
    const parts = { ...workbookParts([['a']]), 'xl/worksheets/sheet2.xml': `<s>${rows}</s>` };
    expect(refusal(zipped(parts)).message).toMatch(message);
  });

  it('whose thousands of cells share one text of accents is read as one text', () => {
    const text = `a${'\u0323\u0301'.repeat(990)}`;
    const rows = '<row><c t="s"><v>0</v></c></row>'.repeat(15_000);
    const parts = { ...workbookParts([[text]]), 'xl/worksheets/sheet2.xml': `<s>${rows}</s>` };
    const sheet = readSheet('feuille.xlsx', zipped(parts));
    expect(isFault(sheet) ? sheet.message : new Set(sheet.rows.map(({ cells }) => cells[0])).size).toBe(1);
  });

  it('has styles as long as a book', () => {
    const format = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(MEGABYTE)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`;
    const parts = { ...workbookParts([['Nom']]), 'xl/styles.xml': format };
    expect(isFault(readSheet('feuille.xlsx', zipped(parts)))).toBe(false);
  });
});
