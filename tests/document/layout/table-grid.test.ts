import { describe, expect, it } from 'vitest';
import { tableGrid } from '../../../src/document/layout/table-grid.ts';
import type { Row, Table } from '../../../src/document/tree.ts';
import { cell, row } from '../../writers/docx/tree-builders.ts';

const table = (body: readonly Row[], head: readonly Row[] = []): Table => ({
  kind: 'table',
  columns: [
    { width: 1, align: 'start' },
    { width: 1, align: 'start' },
  ],
  head,
  body,
});

/** The grid as a drawing: a letter a cell, a dot where the rows left a square empty. */
function drawn(given: Table): readonly string[] {
  const { body } = tableGrid(given);
  const letters = new Map<unknown, string>();
  return body.owners.map((squares) =>
    squares
      .map((owner) => {
        if (owner?.cell.children.length === 0) return '.';
        if (!letters.has(owner)) letters.set(owner, 'abcdefghij'[letters.size] ?? '?');
        return letters.get(owner);
      })
      .join(''),
  );
}

describe('the grid of a table', () => {
  it('puts cells around those that come down from above', () => {
    const body = [
      row(cell('a', { rowspan: 2 }), 'b', 'c'),
      row(cell('d', { colspan: 2 })),
      row('e', 'f', 'g'),
    ];
    expect(drawn(table(body))).toEqual(['abc', 'add', 'efg']);
  });

  it('fills a short row, and widens the table for a long one, its head too', () => {
    expect(drawn(table([row('a'), row('b', 'c', 'd')]))).toEqual(['a..', 'bcd']);
    expect(drawn(table([row('a')], [row('1', '2', '3', '4')]))).toEqual(['a...']);
  });

  it('never lets a cell out of its part of the table, nor over another', () => {
    const body = [row('a', cell('b', { rowspan: 9 })), row(cell('c', { colspan: 9 }))];
    expect(drawn(table(body))).toEqual(['ab', 'cb']);
  });

  it('stays within what is worth printing', () => {
    expect(tableGrid(table([row(cell('a', { colspan: 100_000 }))])).columns).toBe(200);
  });
});
