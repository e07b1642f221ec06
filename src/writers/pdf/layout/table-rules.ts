import type { Grid, PlacedCell } from '../../../document/layout/table-grid.ts';
import type { FillOp, Op, RuleOp } from './flow.ts';

/** Where a table's columns stand (`edges`, one more than columns) and how its rules look. */
export interface TableGeometry {
  readonly edges: readonly number[];
  readonly thickness: number;
  readonly color: string;
}

/** The rules of one row: above it and between its cells, none inside a cell that spans. */
export function rowRules(geometry: TableGeometry, grid: Grid, row: number, height: number): Op[] {
  if (geometry.thickness <= 0) return [];
  const above = grid.owners[row - 1];
  const own = grid.owners[row];
  const rules: Op[] = [];
  let start = 0;
  for (let column = 0; column <= grid.columns; column += 1) {
    const open = column < grid.columns && (row === 0 || above?.[column] !== own?.[column]);
    if (!open) {
      if (column > start) rules.push(horizontal(geometry, start, column, 0));
      start = column + 1;
    }
    if (column === 0 || column === grid.columns || own?.[column - 1] !== own?.[column]) {
      rules.push(vertical(geometry, column, height));
    }
  }
  return rules;
}

/** The rule under a row that ends the table, or its part on a page. */
export function closingRules(geometry: TableGeometry, height: number): Op[] {
  return geometry.thickness > 0 ? [horizontal(geometry, 0, geometry.edges.length - 1, height)] : [];
}

function horizontal({ edges, thickness, color }: TableGeometry, from: number, to: number, y: number): RuleOp {
  const [x1, x2] = [(edges[from] ?? 0) - thickness / 2, (edges[to] ?? 0) + thickness / 2];
  return { kind: 'rule', x1, y1: y, x2, y2: y, thickness, color };
}

function vertical({ edges, thickness, color }: TableGeometry, column: number, height: number): RuleOp {
  const x = edges[column] ?? 0;
  return { kind: 'rule', x1: x, y1: 0, x2: x, y2: height, thickness, color };
}

/** A cell and the colour behind it. */
interface Filled {
  readonly placed: PlacedCell;
  readonly fill: string | undefined;
}

/** The backgrounds of the cells that start in a row; neighbours of one colour and height share one. */
export function backgrounds(
  { edges }: TableGeometry,
  cells: readonly Filled[],
  heights: readonly number[],
  row: number,
): FillOp[] {
  const fills: FillOp[] = [];
  for (const { placed, fill } of cells) {
    if (fill === undefined) continue;
    const x = edges[placed.column] ?? 0;
    const width = (edges[placed.column + placed.colspan] ?? 0) - x;
    const height = heights.slice(row, row + placed.rowspan).reduce((sum, one) => sum + one, 0);
    const left = fills.at(-1);
    const joins = left?.color === fill && left.height === height && Math.abs(left.x + left.width - x) < 0.01;
    if (joins) fills[fills.length - 1] = { ...left, width: left.width + width };
    else fills.push({ kind: 'fill', x, y: 0, width, height, color: fill });
  }
  return fills;
}
