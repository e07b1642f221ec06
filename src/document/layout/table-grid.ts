import type { Cell, Row, Table } from '../tree.ts';

/** A cell in its place: first row and column, rows and columns that it covers, none outside the grid. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
}

/** Rows of one part of a table with every cell in its place. `owners[row][column]` is the cell that covers that square. */
export interface Grid {
  readonly rows: readonly Row[];
  readonly columns: number;
  readonly cells: readonly (readonly PlacedCell[])[];
  readonly owners: readonly (readonly (PlacedCell | undefined)[])[];
}

/** What fills a square that the rows leave empty, so that every row has as many columns. */
const EMPTY: Cell = { children: [] };

/** A span of a table worth printing: beyond it, the data are absurd. */
const MOST_COLUMNS = 200;

/** A table on its grid: its head and its body over the same columns. */
export interface TableGrid {
  readonly columns: number;
  readonly head: Grid;
  readonly body: Grid;
}

/**
 * Sets the cells of a table on a grid: a cell over several rows never goes out of its part, a short row is filled with
 * empty cells, a row too long widens the table.
 */
export function tableGrid({ head, body, columns: described }: Table): TableGrid {
  const needed = Math.max(described.length, ...[head, body].map((rows) => placed(rows, MOST_COLUMNS).width));
  const columns = Math.min(needed, MOST_COLUMNS);
  return { columns, head: makeGrid(head, columns), body: makeGrid(body, columns) };
}

/** The grid of `rows` over `columns` columns. */
function makeGrid(rows: readonly Row[], columns: number): Grid {
  const { owners, cells } = placed(rows, columns);
  rows.forEach((_, row) => {
    for (let column = 0; column < columns; column += 1) {
      if (owners[row]?.[column] !== undefined) continue;
      const hole = { cell: EMPTY, row, column, rowspan: 1, colspan: 1 };
      cells[row]?.push(hole);
      if (owners[row] !== undefined) owners[row][column] = hole;
    }
    cells[row]?.sort((a, b) => a.column - b.column);
  });
  return { rows, columns, cells, owners };
}

interface Placing {
  readonly owners: (PlacedCell | undefined)[][];
  readonly cells: PlacedCell[][];
  readonly width: number;
}

function placed(rows: readonly Row[], columns: number): Placing {
  const owners: (PlacedCell | undefined)[][] = rows.map(() => []);
  const cells: PlacedCell[][] = rows.map(() => []);
  let width = 0;
  rows.forEach((line, row) => {
    let column = 0;
    for (const cell of line.cells) {
      while (owners[row]?.[column] !== undefined) column += 1;
      if (column >= columns) break;
      const found = place(cell, row, column, { rows: rows.length, columns, taken: owners[row] ?? [] });
      cells[row]?.push(found);
      cover(owners, found);
      column += found.colspan;
      width = Math.max(width, column);
    }
  });
  return { owners, cells, width };
}

interface Bounds {
  readonly rows: number;
  readonly columns: number;
  readonly taken: readonly (PlacedCell | undefined)[];
}

function place(cell: Cell, row: number, column: number, bounds: Bounds): PlacedCell {
  const wanted = Math.max(1, Math.floor(cell.colspan ?? 1));
  let colspan = 1;
  while (
    colspan < wanted &&
    column + colspan < bounds.columns &&
    bounds.taken[column + colspan] === undefined
  ) {
    colspan += 1;
  }
  const rowspan = Math.min(Math.max(1, Math.floor(cell.rowspan ?? 1)), bounds.rows - row);
  return { cell, row, column, rowspan, colspan };
}

function cover(owners: (PlacedCell | undefined)[][], cell: PlacedCell): void {
  for (let row = cell.row; row < cell.row + cell.rowspan; row += 1) {
    const line = owners[row];
    for (let column = cell.column; column < cell.column + cell.colspan; column += 1) {
      if (line !== undefined) line[column] = cell;
    }
  }
}
