import type { Charte } from '../../../document/charte.ts';
import { bondAbove } from '../../../document/layout/keep.ts';
import { type TableGrid, tableGrid } from '../../../document/layout/table-grid.ts';
import { columnShares, rowStyle } from '../../../document/layout/table-look.ts';
import type { Column, Row, Table } from '../../../document/tree.ts';
import type { Handler } from '../handler.ts';
import { openTable, paragraph } from '../paragraph.ts';
import { twips } from '../units.ts';
import { type Place, tableBook, type Writer } from '../writer.ts';
import { type GridCell, rowsOf } from './grid.ts';
import { cellXml, type Setting } from './table-cell.ts';
import { tableProperties } from './table-properties.ts';

/** Shares the width out in twentieths of a point; the edges are rounded, so that nothing is lost on the way. */
function columnWidths(columns: readonly Column[], count: number, width: number): readonly number[] {
  const shares = columnShares(columns, count);
  const total = shares.reduce((sum, share) => sum + share, 0);
  let reached = 0;
  return shares.map((share) => {
    const start = twips((width * reached) / total);
    reached += share;
    return twips((width * reached) / total) - start;
  });
}

/** A row, and what it has to know of its place in the table. */
interface RowPlace {
  readonly row: Row;
  readonly cells: readonly GridCell[];
  readonly inHead: boolean;
  /** The row stays on the page of what is under it. */
  readonly keepNext: boolean;
}

/**
 * The rows of a table, head then body. No head at the foot of a page; in the body, what the house style and the cells
 * ask for. `keepLast` says whether the table stays with what follows it.
 */
function rowsIn({ columns, head, body }: TableGrid, charte: Charte, keepLast: boolean): readonly RowPlace[] {
  if (columns === 0) return [];
  const styles = body.rows.map((row) => rowStyle(charte, row));
  const [inHead, inBody] = [rowsOf(head), rowsOf(body)];
  const heads = head.rows.map((row, rank) => {
    const isLast = inBody.length === 0 && rank === inHead.length - 1;
    return { row, cells: inHead[rank] ?? [], inHead: true, keepNext: isLast ? keepLast : true };
  });
  const others = body.rows.map((row, rank) => {
    const isLast = rank === inBody.length - 1;
    const keepNext = isLast ? keepLast : bondAbove(body, styles, rank + 1) > 0;
    return { row, cells: inBody[rank] ?? [], inHead: false, keepNext };
  });
  return [...heads, ...others];
}

function rowXml({ cells, ...at }: RowPlace, setting: Setting): void {
  const { writer, place } = setting;
  writer.xml += `<w:tr><w:trPr><w:cantSplit/>${at.inHead ? '<w:tblHeader/>' : ''}</w:trPr>`;
  const around = { ...at, keepNext: place.keepNext || at.keepNext };
  for (const cell of cells) cellXml(cell, around, setting);
  writer.xml += '</w:tr>';
}

/** The caption, kept with the table; without one, the room that is owed above the first row. */
function above(node: Table, place: Place, writer: Writer): void {
  const { avant } = tableBook(node, writer).look;
  if (node.caption !== undefined) {
    const direct = { style: writer.book.caption, before: avant, keepNext: true };
    paragraph(node.caption, direct, place, writer);
  } else openTable(writer);
}

/** A table: fixed widths, heads repeated on each page, rows that do not split, its caption above. */
export const table: Handler<'table'> = (node, place, writer, around) => {
  const book = tableBook(node, writer);
  const grid = tableGrid(node);
  above(node, place, writer);
  const rows = rowsIn(grid, writer.charte, around.keepNext);
  if (rows.length === 0) return;
  const widths = columnWidths(node.columns, grid.columns, place.width);
  const setting: Setting = { table: node, book, widths, place, writer };
  writer.xml += `<w:tbl>${tableProperties(setting)}`;
  for (const row of rows) rowXml(row, setting);
  writer.xml += '</w:tbl>';
  writer.pending.before = book.look.apres + around.extra;
  writer.afterTable = true;
};
