import type { Inline, Table } from '../../../document/tree.ts';
import { twips } from '../units.ts';
import { xmlText } from '../writer.ts';
import type { Setting } from './table-cell.ts';

/** Plain text of a caption or of a head. */
function plain(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      return 'children' in node ? plain(node.children) : ' ';
    })
    .join('');
}

/** What the table holds, for those who hear it: its columns by their heads. */
function description({ head }: Table, columns: number): string {
  const heads = (head[0]?.cells ?? [])
    .map(({ children: [first] }) => (first?.kind === 'paragraph' ? plain(first.children).trim() : ''))
    .filter((text) => text !== '');
  const size = columns === 1 ? 'Tableau d’une colonne' : `Tableau de ${columns} colonnes`;
  return heads.length === 0 ? `${size}.` : `${size} : ${heads.join(', ')}.`;
}

/** Which parts of the table style hold (17.4.55): 0x20 the first row, 0x80 the first column, 0x600 no bands. */
function look(firstRow: boolean, firstColumn: boolean): string {
  const flags = 0x600 + (firstRow ? 0x20 : 0) + (firstColumn ? 0x80 : 0);
  const value = flags.toString(16).toUpperCase().padStart(4, '0');
  return (
    `<w:tblLook w:val="${value}" w:firstRow="${firstRow ? 1 : 0}" w:lastRow="0" ` +
    `w:firstColumn="${firstColumn ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`
  );
}

/** The properties and the columns of a table, in the order of the schema (CT_TblPr, 17.4.59). */
export function tableProperties({ table, book, widths, place, writer }: Setting): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const rowHeads = table.body.some(({ cells }) => cells.some(({ header }) => header === 'row'));
  const caption = xmlText(plain(table.caption ?? []), writer);
  return (
    `<w:tblPr><w:tblStyle w:val="${book.id}"/><w:tblW w:w="${total}" w:type="dxa"/>` +
    (place.indent > 0 ? `<w:tblInd w:w="${twips(place.indent)}" w:type="dxa"/>` : '') +
    `<w:tblLayout w:type="fixed"/>${look(table.head.length > 0, rowHeads)}` +
    (caption === '' ? '' : `<w:tblCaption w:val="${caption}"/>`) +
    `<w:tblDescription w:val="${xmlText(description(table, widths.length), writer)}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  );
}
