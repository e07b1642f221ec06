import type { Cell, Row, Table } from '../../../document/tree.ts';

/** A cell on the grid of its table: from which column, over how many; without `cell` it goes on from the row above. */
export interface GridCell {
  readonly start: number;
  readonly span: number;
  readonly cell?: Cell;
  readonly merge?: 'restart' | 'continue';
}

/** A cell that goes on into the rows below, and how many rows it still covers. */
interface Running {
  readonly start: number;
  readonly span: number;
  rows: number;
}

function placed(cell: Cell, start: number, end: number): GridCell {
  const span = Math.max(1, Math.min(cell.colspan ?? 1, end - start));
  return (cell.rowspan ?? 1) > 1 ? { start, span, cell, merge: 'restart' } : { start, span, cell };
}

/** The next column that a cell from above holds, or the end of the row. */
function freeUntil(column: number, running: readonly Running[], end: number): number {
  return Math.min(end, ...running.filter(({ start }) => start > column).map(({ start }) => start));
}

function rowOf(row: Row, running: readonly Running[], columns: number): readonly GridCell[] {
  const cells: GridCell[] = [];
  const waiting = [...row.cells];
  for (let column = 0; column < columns || waiting.length > 0; ) {
    const over = running.find(({ start }) => start === column);
    const cell = over === undefined ? waiting.shift() : undefined;
    const end = freeUntil(column, running, Number.POSITIVE_INFINITY);
    let at: GridCell = { start: column, span: 1 };
    if (over !== undefined) at = { start: column, span: over.span, merge: 'continue' };
    else if (cell !== undefined) at = placed(cell, column, end);
    cells.push(at);
    column += at.span;
  }
  return cells;
}

/** How many rows of its part a cell may go on into: never out of the head, never past the end of the table. */
const rowsLeft = (cell: Cell | undefined, rank: number, end: number): number =>
  Math.min(cell?.rowspan ?? 1, end - rank) - 1;

function part(rows: readonly Row[], columns: number): readonly (readonly GridCell[])[] {
  let running: Running[] = [];
  return rows.map((row, rank) => {
    const cells = rowOf(row, running, columns);
    for (const over of running) over.rows -= 1;
    const begun = cells
      .filter(({ merge }) => merge === 'restart')
      .map(({ start, span, cell }) => ({ start, span, rows: rowsLeft(cell, rank, rows.length) }));
    running = [...running, ...begun].filter((over) => over.rows > 0);
    return cells;
  });
}

const widthOf = (cells: readonly GridCell[]): number =>
  cells.reduce((end, { start, span }) => Math.max(end, start + span), 0);

/** The cells of a table by row, head then body, and the number of columns that they need. */
export interface Grid {
  readonly columns: number;
  readonly rows: readonly (readonly GridCell[])[];
}

/**
 * Sets the cells of a table on a grid. Word wants every column of every row filled: where a cell spans rows, those
 * below hold its continuation (17.4.84); where a row is short, empty cells fill it; a row too long widens the table.
 */
export function grid({ head, body, columns }: Table): Grid {
  const first = [...part(head, columns.length), ...part(body, columns.length)];
  const count = Math.max(columns.length, ...first.map(widthOf));
  const rows = count === columns.length ? first : [...part(head, count), ...part(body, count)];
  return { columns: count, rows };
}
