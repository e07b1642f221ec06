import type { Column, Row, Table } from '../../../document/tree.ts';
import type { Handler } from '../handler.ts';
import { openTable, paragraph } from '../paragraph.ts';
import { twips } from '../units.ts';
import { type Place, tableBook, type Writer } from '../writer.ts';
import { type GridCell, grid } from './grid.ts';
import { cellXml, type Setting } from './table-cell.ts';
import { tableProperties } from './table-properties.ts';

/** Shares the width out in twentieths of a point; the edges are rounded, so that nothing is lost on the way. */
function columnWidths(columns: readonly Column[], count: number, width: number): readonly number[] {
  const shares = Array.from({ length: count }, (_, rank) => Math.max(columns[rank]?.width ?? 1, 0.01));
  const total = shares.reduce((sum, share) => sum + share, 0);
  let reached = 0;
  return shares.map((share) => {
    const start = twips((width * reached) / total);
    reached += share;
    return twips((width * reached) / total) - start;
  });
}

/** What a row has to know of its place in the table. */
interface RowPlace {
  readonly rows: readonly Row[];
  readonly rank: number;
  readonly heads: number;
  /** The table stays with what follows it. */
  readonly keepLast: boolean;
}

/** No head and no first row at the foot of a page, no last row alone at the top of the next, no total without a line. */
function staysWithNext(
  { rows, rank, heads, keepLast }: RowPlace,
  cells: readonly GridCell[],
  writer: Writer,
): boolean {
  const next = rows[rank + 1];
  if (next === undefined) return keepLast;
  const isSpanned = cells.some(({ cell }) => (cell?.rowspan ?? 1) > 1);
  const bond = (row: Row | undefined): string | undefined =>
    writer.book.rows.get(row?.style ?? '')?.solidaire;
  const isAtAnEnd = rank <= heads || rank === rows.length - 2;
  return isAtAnEnd || isSpanned || bond(rows[rank]) === 'suivant' || bond(next) === 'precedent';
}

function rowXml(cells: readonly GridCell[], at: RowPlace, setting: Setting): void {
  const { writer, place } = setting;
  const row = at.rows[at.rank] ?? { cells: [] };
  const inHead = at.rank < at.heads;
  writer.xml += `<w:tr><w:trPr><w:cantSplit/>${inHead ? '<w:tblHeader/>' : ''}</w:trPr>`;
  const keepNext = place.keepNext || staysWithNext(at, cells, writer);
  for (const cell of cells) cellXml(cell, { row, inHead, keepNext }, setting);
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
  const { columns, rows: cells } = grid(node);
  above(node, place, writer);
  if (cells.length === 0 || columns === 0) return;
  const widths = columnWidths(node.columns, columns, place.width);
  const setting: Setting = { table: node, book, widths, place, writer };
  writer.xml += `<w:tbl>${tableProperties(setting)}`;
  const rows = [...node.head, ...node.body];
  const at = { rows, heads: node.head.length, keepLast: around.keepNext };
  cells.forEach((row, rank) => {
    rowXml(row, { ...at, rank }, setting);
  });
  writer.xml += '</w:tbl>';
  writer.pending.before = book.look.apres + around.extra;
  writer.afterTable = true;
};
