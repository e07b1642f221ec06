import type { Grid } from '../../../document/layout/table-grid.ts';
import type { Cell } from '../../../document/tree.ts';

/** A cell of one row: from which column, over how many; without `cell` it goes on from the row above. */
export interface GridCell {
  readonly start: number;
  readonly span: number;
  readonly cell?: Cell;
  readonly merge?: 'restart' | 'continue';
}

/**
 * The cells of each row of a part of a table. Word wants every column of every row filled: where a cell spans rows,
 * those below hold its continuation (17.4.84).
 */
export const rowsOf = ({ owners }: Grid): readonly (readonly GridCell[])[] =>
  owners.map((squares, row) =>
    squares.flatMap((owner, start): GridCell[] => {
      if (owner === undefined || owner.column !== start) return [];
      const { cell, colspan: span } = owner;
      if (owner.row < row) return [{ start, span, merge: 'continue' }];
      return [(cell.rowspan ?? 1) > 1 ? { start, span, cell, merge: 'restart' } : { start, span, cell }];
    }),
  );
