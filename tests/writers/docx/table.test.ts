import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/document/tree.ts';
import { renderDocx } from '../../../src/writers/docx/index.ts';
import { all, bodyOf, charte, child, type Element, elements, part, value } from './package-reader.ts';
import { cell, documentOf, p, row, rowOf, t } from './tree-builders.ts';

const table: Table = {
  kind: 'table',
  caption: [t('Dépenses en € TTC')],
  columns: [
    { width: 3, align: 'start' },
    { width: 1, align: 'decimal' },
  ],
  head: [row(cell('Nature', { header: 'column' }), cell('Montant', { header: 'column' }))],
  body: [
    row(cell('Études', { header: 'row', rowspan: 2 }), '1\u00A0000'),
    row('2\u00A0000'),
    rowOf('total', cell('Total', { colspan: 2 })),
  ],
};

const rows = (body: Element): Element[] => all(body, 'w:tr');
const cells = (tr: Element | undefined): Element[] => (tr === undefined ? [] : all(tr, 'w:tc'));
const properties = (tc: Element | undefined): Element | undefined => child(tc, 'w:tcPr');
const styleOf = (tc: Element | undefined): string =>
  value(child(all(tc as Element, 'w:p')[0], 'w:pPr'), 'w:pStyle');

describe('a table', () => {
  it('repeats its head on each page and never splits a row', async () => {
    const body = await bodyOf([table]);
    const flags = rows(body).map((tr) => elements(child(tr, 'w:trPr') as Element).map(({ name }) => name));
    expect(flags).toEqual([
      ['w:cantSplit', 'w:tblHeader'],
      ['w:cantSplit'],
      ['w:cantSplit'],
      ['w:cantSplit'],
    ]);
  });

  it('has fixed columns that fill the width of the text', async () => {
    const body = await bodyOf([table]);
    const widths = all(body, 'w:gridCol').map((one) => Number(one.attributes['w:w']));
    expect(widths.reduce((sum, one) => sum + one, 0)).toBe(Math.round((595.28 - 124) * 20));
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(3, 2);
    expect(all(body, 'w:tblLayout')[0]?.attributes['w:type']).toBe('fixed');
  });

  it('says what it is to those who hear it', async () => {
    const body = await bodyOf([table]);
    const tblPr = all(body, 'w:tblPr')[0];
    expect(value(tblPr, 'w:tblCaption')).toBe('Dépenses en € TTC');
    expect(value(tblPr, 'w:tblDescription')).toBe('Tableau de 2 colonnes : Nature, Montant.');
  });

  it('keeps its caption, its head and its first row together, and its last two rows', async () => {
    const body = await bodyOf([p('avant'), table]);
    const kept = all(body, 'w:p').map((one) => child(child(one, 'w:pPr'), 'w:keepNext') !== undefined);
    const caption = all(body, 'w:p').map((one) => value(child(one, 'w:pPr'), 'w:pStyle'));
    expect(caption.indexOf('Caption')).toBe(1);
    expect(kept).toEqual([false, false, true, true, true, true, true, true, false, false]);
  });

  it('spans columns and rows', async () => {
    const [, first, second, third] = rows(await bodyOf([table]));
    expect(cells(first).map((tc) => child(properties(tc), 'w:vMerge')?.attributes['w:val'])).toEqual([
      'restart',
      undefined,
    ]);
    expect(child(properties(cells(second)[0]), 'w:vMerge')?.attributes).toEqual({});
    expect(value(properties(cells(third)[0]), 'w:gridSpan')).toBe('2');
  });

  it('sets heads, totals and amounts in their styles', async () => {
    const [head, first, , total] = rows(await bodyOf([table]));
    expect(styleOf(cells(head)[0])).toBe('TableauEntete');
    expect(styleOf(cells(first)[1])).toBe('TableauCellule');
    expect(styleOf(cells(total)[0])).toBe('TableauTotal');
    expect(value(child(all(cells(first)[1] as Element, 'w:p')[0], 'w:pPr'), 'w:jc')).toBe('right');
    expect(value(child(all(cells(head)[1] as Element, 'w:p')[0], 'w:pPr'), 'w:jc')).toBe('right');
    expect(child(properties(cells(head)[0]), 'w:shd')?.attributes['w:fill']).toBe('E9EDF2');
  });

  it('keeps a total with its lines, and the head of an axis with its own, when the house says so', async () => {
    const columns = table.columns;
    const body = ['axe', 'a', 'b', 'total', 'axe', 'c', 'd', 'total', 'e'].map((name) =>
      rowOf(name, name, '1'),
    );
    const rangs = { axe: { solidaire: 'suivant' }, total: { solidaire: 'precedent' } } as const;
    const { bytes } = await renderDocx(documentOf([{ kind: 'table', columns, head: [], body }]), {
      ...charte,
      rangs,
    });
    const kept = rows(part(bytes, 'word/document.xml')).map((tr) => all(tr, 'w:keepNext').length > 0);
    expect(kept).toEqual([true, false, true, false, true, false, true, true, false]);
  });

  it('keeps together all the rows that a cell joins, were they many', async () => {
    const lines = Array.from({ length: 8 }, (_, rank) => row(`${rank}`));
    const body = lines.toSpliced(2, 1, row(cell('joint', { rowspan: 4 }), 'a'));
    const kept = rows(await bodyOf([{ kind: 'table', columns: table.columns, head: [], body }])).map(
      (tr) => all(tr, 'w:keepNext').length > 0,
    );
    expect(kept).toEqual([true, false, true, true, true, false, true, false]);
  });

  it('stands apart from the next table, which Word would join to it', async () => {
    const bare: Table = { kind: 'table', columns: table.columns, head: [], body: table.body };
    const names = elements(await bodyOf([bare, bare])).map(({ name }) => name);
    expect(names).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });

  it('leaves the room of the house style above and below', async () => {
    const bare: Table = { kind: 'table', columns: table.columns, head: [], body: table.body };
    const body = await bodyOf([p('avant'), bare, p('après')]);
    const spacing = elements(body)
      .filter(({ name }) => name === 'w:p')
      .map((one) => child(child(one, 'w:pPr'), 'w:spacing')?.attributes);
    expect(spacing).toEqual([{ 'w:after': '240' }, { 'w:before': '200' }]);
  });
});
