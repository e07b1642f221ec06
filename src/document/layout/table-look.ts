import { type Charte, lookNamed, type RowStyle, type TableStyle } from '../charte.ts';
import type { Alignment, Cell, Column, Row, Table } from '../tree.ts';

/** What a house style without tables gets. */
const PLAIN_TABLE: TableStyle = {
  corps: 9.5,
  interligne: 1.25,
  marge_cellule: { horizontale: 5, verticale: 3 },
  filet: { epaisseur: 0.5, couleur: '#8a8a8a' },
  fond_entete: '#eeeeee',
  avant: 6,
  apres: 10,
};

/** What a caption is over the letters of its table, unless the house has a style `legende`. */
export const CAPTION = { gras: true, alignement: 'gauche', apres: 4 } as const;

/** How a table of that style looks: `tableau` when it names none, or one that the house does not have. */
export const tableStyle = ({ tableaux }: Charte, name = 'tableau'): TableStyle =>
  lookNamed(tableaux, name) ?? tableaux.tableau ?? PLAIN_TABLE;

/** How a row looks over its table; nothing more when it names no style. */
export const rowStyle = ({ rangs }: Charte, row: Row | undefined): RowStyle =>
  lookNamed(rangs, row?.style) ?? {};

/** Whether a cell heads its column: its letters are bold, and it stands in the middle of its row. */
export const isColumnHead = (cell: Cell | undefined, inHead: boolean): boolean =>
  inHead || cell?.header === 'column';

/** What is behind a cell: what its row says, else what the table gives to heads. Undefined for the page itself. */
export const backgroundOf = (style: TableStyle, row: RowStyle, isHead: boolean): string | undefined =>
  row.fond ?? (isHead ? style.fond_entete : undefined);

/** A cell goes by its column unless it says otherwise, heads included: a head stands over its figures. */
export const alignmentOf = ({ columns }: Table, cell: Cell | undefined, column: number): Alignment =>
  cell?.align ?? columns[column]?.align ?? 'start';

/** What share of the width each of `count` columns has, in no unit; one for a column that the table does not describe. */
export const columnShares = (columns: readonly Column[], count: number): readonly number[] =>
  Array.from({ length: count }, (_, rank) => Math.max(columns[rank]?.width ?? 1, 0.01));
