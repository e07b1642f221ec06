import type { Cell, Row } from './sheet.ts';
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS, textCell, VIDE } from './sheet.ts';
import type { NumberFormat } from './xlsx-formats.ts';
import { shownNumber } from './xlsx-formats.ts';
import { readXml } from './xml-parts.ts';

/** What cells of a sheet refer to. */
export interface WorkbookTables {
  /** Texts made cells once: thousands of cells may refer to one of them. */
  readonly strings: readonly Cell[];
  readonly formats: readonly NumberFormat[];
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
}

/** Why the rows of a sheet can't be read. */
export type RowsFailure = 'broken' | 'too-many';

/** Characters that workbooks escape as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The texts that a workbook keeps apart, in their order, phonetic readings left out; undefined when they can't be read. */
export function readStrings(bytes: Uint8Array): readonly Cell[] | undefined {
  const strings: Cell[] = [];
  let text = '';
  let inText = false;
  let phonetic = 0;
  const sound = readXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic += 1;
      inText = name === 't' && phonetic === 0;
    },
    close: (name) => {
      if (name === 'rPh') phonetic -= 1;
      if (name === 'si') strings.push(textCell(unescaped(text)));
      inText = false;
    },
    text: (found) => {
      if (inText) text += found;
    },
  });
  return sound ? strings : undefined;
}

/** Rank of the column of a reference such as "AB12", from 0; undefined when it has none. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/u.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(type: string, style: string, written: string, tables: WorkbookTables): Cell {
  const { strings, formats, from1904 } = tables;
  if (type === 's') return strings[Number(written)] ?? VIDE;
  if (type === 'b') return textCell(written.trim() === '1' ? 'VRAI' : 'FAUX');
  if (type === 'n') return shownNumber(written, formats[Number(style)] ?? { genre: 'nombre' }, from1904);
  return textCell(unescaped(written));
}

interface Walk {
  readonly rows: Row[];
  /** Cells of the rows, those left blank before others included. */
  count: number;
  number: number;
  cells: Cell[];
  column: number;
  type: string;
  style: string;
  written: string;
  inValue: boolean;
  failure?: RowsFailure;
}

/** Thrown out of a sheet that has too much. */
class TooMany extends Error {}

function opened(walk: Walk, name: string, { r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
  if (name === 'row') {
    const number = Number(r ?? walk.number + 1);
    walk.number = Number.isSafeInteger(number) && number > 0 ? number : walk.number + 1;
    walk.cells = [];
    walk.column = -1;
  }
  if (name === 'c') {
    walk.column = columnOf(r) ?? walk.column + 1;
    walk.type = t;
    walk.style = s;
    walk.written = '';
  }
  walk.inValue = name === 'v' || name === 't';
}

function closed(walk: Walk, name: string, tables: WorkbookTables): void {
  walk.inValue = false;
  if (name === 'c') {
    const cell = cellOf(walk.type, walk.style, walk.written, tables);
    if (cell.text === '') return;
    if (walk.column >= MAX_COLUMNS) throw new TooMany();
    while (walk.cells.length < walk.column) walk.cells.push(VIDE);
    walk.cells[walk.column] = cell;
  }
  if (name !== 'row' || walk.cells.length === 0) return;
  walk.count += walk.cells.length;
  if (walk.rows.length >= MAX_ROWS || walk.count > MAX_CELLS) throw new TooMany();
  walk.rows.push({ number: walk.number, cells: walk.cells });
}

/** The rows of a worksheet that hold something. What a formula last gave is read, never the formula. */
export function readRows(bytes: Uint8Array, tables: WorkbookTables): readonly Row[] | RowsFailure {
  const blank = {
    count: 0,
    number: 0,
    cells: [],
    column: -1,
    type: 'n',
    style: '0',
    written: '',
    inValue: false,
  };
  const walk: Walk = { rows: [], ...blank };
  const guarded = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      walk.failure = 'too-many';
      throw error;
    }
  };
  const sound = readXml(bytes, {
    open: (name, attributes) => opened(walk, name, attributes),
    close: (name) => guarded(() => closed(walk, name, tables)),
    text: (found) => {
      if (walk.inValue) walk.written += found;
    },
  });
  if (sound) return walk.rows;
  return walk.failure ?? 'broken';
}
