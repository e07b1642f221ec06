import { alignmentOf, backgroundOf, isColumnHead, rowStyle } from '../../../document/layout/table-look.ts';
import type { Row, Table } from '../../../document/tree.ts';
import { closeTable, paragraph } from '../paragraph.ts';
import type { ParagraphStyle, TableBook } from '../style-book.ts';
import { hexColour } from '../units.ts';
import type { Place, Writer } from '../writer.ts';
import type { GridCell } from './grid.ts';

/** What the cells of one table share. */
export interface Setting {
  readonly table: Table;
  readonly book: TableBook;
  /** Widths of the columns, in twentieths of a point. */
  readonly widths: readonly number[];
  readonly place: Place;
  readonly writer: Writer;
}

/** What the cells of one row share. */
export interface RowSetting {
  readonly row: Row;
  readonly inHead: boolean;
  /** The row stays on the page of the next one. */
  readonly keepNext: boolean;
}

const ALIGNMENT = {
  start: 'left',
  center: 'center',
  end: 'right',
  justify: 'both',
  decimal: 'right',
} as const;

const isHead = ({ cell }: GridCell, { inHead }: RowSetting): boolean => isColumnHead(cell, inHead);

function widthOf({ start, span }: GridCell, { widths }: Setting): number {
  return widths.slice(start, start + span).reduce((sum, one) => sum + one, 0);
}

/** The properties of a cell, in the order of the schema (CT_TcPr, 17.4.69). */
function cellProperties(at: GridCell, around: RowSetting, setting: Setting): string {
  const { book, writer } = setting;
  const head = isHead(at, around);
  const fill = backgroundOf(book.look, rowStyle(writer.charte, around.row), head);
  return (
    `<w:tcPr><w:tcW w:w="${widthOf(at, setting)}" w:type="dxa"/>` +
    (at.span > 1 ? `<w:gridSpan w:val="${at.span}"/>` : '') +
    (at.merge === undefined ? '' : `<w:vMerge${at.merge === 'restart' ? ' w:val="restart"' : ''}/>`) +
    (fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${hexColour(fill)}"/>`) +
    `${head ? '<w:vAlign w:val="center"/>' : ''}</w:tcPr>`
  );
}

function styleOf(at: GridCell, around: RowSetting, { book }: Setting): ParagraphStyle {
  return isHead(at, around) ? book.head : (book.rows.get(around.row.style ?? '') ?? book.cell);
}

/** Writes one cell; Word wants a paragraph in it, even where it holds nothing. */
export function cellXml(at: GridCell, around: RowSetting, setting: Setting): void {
  const { table, book, place, writer } = setting;
  const style = styleOf(at, around, setting);
  const inside: Place = {
    width: Math.max(1, widthOf(at, setting) / 20 - 2 * book.look.marge_cellule.horizontale),
    indent: 0,
    level: -1,
    style,
    align: ALIGNMENT[alignmentOf(table, at.cell, at.start)],
    inCell: true,
    keepNext: around.keepNext || place.keepNext,
  };
  writer.xml += `<w:tc>${cellProperties(at, around, setting)}`;
  writer.pending.before = 0;
  writer.afterTable = false;
  const start = writer.xml.length;
  writer.write(at.cell?.children ?? [], inside, writer);
  if (writer.xml.length === start) paragraph([], { style }, inside, writer);
  closeTable(writer, inside.keepNext);
  writer.xml += '</w:tc>';
}
