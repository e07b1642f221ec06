import { describe, expect, it } from 'vitest';
import type { RowStyle } from '../../../src/document/charte.ts';
import { announces, bondAbove, holdsNextItem } from '../../../src/document/layout/keep.ts';
import { tableGrid } from '../../../src/document/layout/table-grid.ts';
import type { Row } from '../../../src/document/tree.ts';
import { cell, list, p, row } from '../../writers/docx/tree-builders.ts';

const bonds = (body: readonly Row[], styles: readonly RowStyle[] = body.map(() => ({}))) => {
  const grid = tableGrid({ kind: 'table', columns: [], head: [], body }).body;
  return body.map((_, rank) => bondAbove(grid, styles, rank));
};

const lines = Array.from({ length: 6 }, (_, rank) => row(`${rank}`));

describe('what keeps to one page', () => {
  it('would rather be two rows at each end of a table', () => {
    expect(bonds(lines)).toEqual([0, 1, 0, 0, 0, 1]);
  });

  it('must be all the rows that a cell joins', () => {
    expect(bonds(lines.toSpliced(1, 1, row(cell('a', { rowspan: 3 }))))).toEqual([0, 1, 2, 2, 0, 1]);
  });

  it('must be the rows that the house style joins', () => {
    const styles: readonly RowStyle[] = [
      {},
      {},
      { solidaire: 'suivant' },
      {},
      { solidaire: 'precedent' },
      {},
    ];
    expect(bonds(lines, styles)).toEqual([0, 1, 0, 2, 2, 1]);
  });

  it('is what announces a list, or a table after its colon', () => {
    const table = { kind: 'table', columns: [], head: [], body: lines } as const;
    expect(announces(p('Les tarifs sont les suivants\u00a0:'), table)).toBe(true);
    expect(announces(p('Les tarifs suivent.'), table)).toBe(false);
    expect(announces(p('Trois points'), list('dash', 'un'))).toBe(true);
    expect(announces(table, table)).toBe(false);
  });

  it('is two items at each end of a list of three or more', () => {
    const held = (count: number) =>
      Array.from({ length: count }, (_, rank) => rank).filter((rank) => holdsNextItem(rank, count));
    expect([2, 3, 6].map(held)).toEqual([[], [0, 1], [0, 4]]);
  });
});
