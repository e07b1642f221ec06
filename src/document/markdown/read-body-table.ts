import type { Table as MarkdownTable, TableRow } from 'mdast';
import { inlineText } from '../plain-text.ts';
import type { Alignment, Cell, Inline, Row, Table } from '../tree.ts';
import { bodyFault } from './body-faults.ts';
import type { BodyReading } from './body-reading.ts';
import { readPhrasing } from './read-phrasing.ts';

/** "65 000 €", "7500", "-3,5 %", "130 000 € TTC". */
const AMOUNT = /^[-−]?\d[\d\s\u00A0\u202F.,]*(%|€|[kM]€)?( (TTC|HT))?$/u;

const MARKED: Readonly<Record<'left' | 'right' | 'center', Alignment>> = {
  left: 'start',
  right: 'end',
  center: 'center',
};

/** Shares of width, in characters: that of the longest cell, within these bounds. */
const SHARE = { least: 8, most: 48 } as const;

/**
 * Returns a table. A column aligns as its marks say; without marks, at its right edge when all its cells are amounts.
 * A head of empty cells is none. Columns share the width by their longest text.
 */
export function readBodyTable(reading: BodyReading, table: MarkdownTable): Table {
  const [top, ...others] = table.children;
  const width = top?.children.length ?? 0;
  const head = top === undefined ? [] : readCells(reading, top, width);
  const body = others.map((row) => readCells(reading, row, width));
  const columns = head.map((cell, rank) => {
    const texts = body.map((row) => inlineText(row[rank] ?? []));
    const longest = Math.max(...[inlineText(cell), ...texts].map((text) => text.length));
    return {
      width: Math.min(SHARE.most, Math.max(SHARE.least, longest)),
      align: alignment(table.align?.[rank] ?? null, texts),
    };
  });
  const hasHead = head.some((cell) => cell.length > 0);
  return {
    kind: 'table',
    columns,
    head: hasHead ? [toRow(head, 'column')] : [],
    body: body.map((cells) => toRow(cells)),
  };
}

function alignment(marked: 'left' | 'right' | 'center' | null, texts: readonly string[]): Alignment {
  if (marked !== null) return MARKED[marked];
  return texts.length > 0 && texts.every((text) => AMOUNT.test(text)) ? 'decimal' : 'start';
}

function readCells(reading: BodyReading, row: TableRow, width: number): readonly (readonly Inline[])[] {
  if (row.children.length > width) {
    const message = `Cette ligne du tableau a ${row.children.length} cellules, sa première ligne ${width}.`;
    const hint = 'Retirer les cellules de trop, ou écrire \\| pour une barre dans le texte.';
    reading.faults.push(bodyFault(reading.source, 'CORPS-05', row.position, message, hint));
  }
  return Array.from({ length: width }, (_, rank) =>
    readPhrasing(reading, row.children[rank]?.children ?? []),
  );
}

function toRow(cells: readonly (readonly Inline[])[], header?: 'column'): Row {
  return {
    cells: cells.map(
      (children): Cell => ({
        ...(header && { header }),
        children: children.length > 0 ? [{ kind: 'paragraph', children }] : [],
      }),
    ),
  };
}
