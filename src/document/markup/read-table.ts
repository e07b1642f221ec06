import type { Alignment, Block, Cell, Column, Row, Table } from '../tree.ts';
import type { MarkupElement, MarkupNode } from './parse-elements.ts';
import { readInlines } from './read-inlines.ts';
import { choice, identity, positive, type Reading, report, style } from './reading.ts';

type ReadFlow = (reading: Reading, nodes: readonly MarkupNode[]) => readonly Block[];

const ALIGNMENTS: readonly Alignment[] = ['start', 'center', 'end', 'justify', 'decimal'];

/** Returns a table. Without `<colgroup>`, columns have equal shares and are aligned at their start. */
export function readTable(reading: Reading, element: MarkupElement, readFlow: ReadFlow): Table {
  const parts = childElements(element);
  const rowsIn = (part: MarkupElement): readonly MarkupElement[] =>
    part.name === 'tr' ? [part] : part.name === 'thead' || part.name === 'tbody' ? childElements(part) : [];
  const read = (head: boolean): readonly Row[] =>
    parts
      .filter((part) => (part.name === 'thead') === head)
      .flatMap(rowsIn)
      .map((row) => readRow(reading, row, head, readFlow));
  const name = identity(reading, element);
  const look = style(reading, element, 'tableaux');
  const head = read(true);
  const body = read(false);
  const declared = parts.filter((part) => part.name === 'colgroup').flatMap(childElements);
  const width = fittedWidth(reading, element, [head, body], declared.length);
  const columns = declared.length > 0 ? declared.map((col) => readColumn(reading, col)) : equalColumns(width);
  const captions = parts.filter((part) => part.name === 'caption');
  const caption = captions.flatMap((part) => readInlines(reading, part.children));
  return {
    kind: 'table',
    ...name,
    ...look,
    ...(captions.length > 0 && { caption }),
    columns,
    head,
    body,
  };
}

function childElements({ children }: MarkupElement): readonly MarkupElement[] {
  return children.flatMap((child) => (child.kind === 'element' ? [child] : []));
}

function readColumn(reading: Reading, element: MarkupElement): Column {
  return {
    width: positive(reading, element, 'data-width', false) ?? 1,
    align: choice(reading, element, 'align', ALIGNMENTS) ?? 'start',
  };
}

function equalColumns(count: number): readonly Column[] {
  return Array.from({ length: count }, () => ({ width: 1, align: 'start' }));
}

function readRow(reading: Reading, element: MarkupElement, head: boolean, readFlow: ReadFlow): Row {
  const cells = childElements(element).map((cell) => readCell(reading, cell, head, readFlow));
  return { ...style(reading, element, 'rangs'), cells };
}

function readCell(reading: Reading, element: MarkupElement, head: boolean, readFlow: ReadFlow): Cell {
  const scope =
    element.name === 'th' ? choice(reading, element, 'scope', ['col', 'row'] as const) : undefined;
  const ofColumn = scope === undefined ? head : scope === 'col';
  const colspan = positive(reading, element, 'colspan', true);
  const rowspan = positive(reading, element, 'rowspan', true);
  const align = choice(reading, element, 'align', ALIGNMENTS);
  return {
    ...(element.name === 'th' && { header: ofColumn ? 'column' : 'row' }),
    ...(colspan !== undefined && { colspan }),
    ...(rowspan !== undefined && { rowspan }),
    ...(align !== undefined && { align }),
    children: readFlow(reading, element.children),
  };
}

/** Checks that every row fills the table's width, spans included, and returns that width in columns. */
function fittedWidth(
  reading: Reading,
  element: MarkupElement,
  groups: readonly (readonly Row[])[],
  declared: number,
): number {
  const widths = groups.flatMap(rowWidths);
  const width = declared > 0 ? declared : Math.max(0, ...widths);
  const short = widths.findIndex((found) => found !== width);
  if (widths.length === 0) {
    report(
      reading,
      'BALISE-06',
      element,
      "Le tableau n'a aucune ligne.",
      "N'écrire le tableau que s'il a des <tr>.",
    );
  } else if (short >= 0) {
    const message = `La ligne ${short + 1} du tableau occupe ${widths[short]} colonne(s) au lieu de ${width}.`;
    report(
      reading,
      'BALISE-08',
      element,
      message,
      'Compter les cellules, « colspan » et « rowspan » compris.',
    );
  }
  return width;
}

/** The columns that each row of a group fills: its own cells and those that hang down from above. */
function rowWidths(rows: readonly Row[]): readonly number[] {
  let hanging: readonly { readonly columns: number; readonly rows: number }[] = [];
  return rows.map(({ cells }) => {
    const above = hanging.reduce((sum, { columns }) => sum + columns, 0);
    const own = cells.reduce((sum, { colspan = 1 }) => sum + colspan, 0);
    const fresh = cells.map(({ colspan = 1, rowspan = 1 }) => ({ columns: colspan, rows: rowspan }));
    hanging = [...hanging, ...fresh]
      .map((cell) => ({ ...cell, rows: cell.rows - 1 }))
      .filter(({ rows: left }) => left > 0);
    return above + own;
  });
}
