import type { Fault, Position } from '../../diagnostics/fault.ts';
import type { Saying } from '../dossier/fault-at.ts';
import { tooLongFor } from '../dossier/limits/long-values.ts';

/** What a cell was before it became text: a question that a spreadsheet turned into a date is told as such. */
export type CellGenre = 'texte' | 'nombre' | 'date' | 'heure';

/** A cell of a table: its text as the spreadsheet shows it, blanks at both ends taken off. */
export interface Cell {
  readonly text: string;
  readonly genre: CellGenre;
  /** What is too long in it, as a sentence that follows its name; its text is then its beginning only. */
  readonly excess?: string;
}

/** A row that is not empty. */
export interface Row {
  /** As a spreadsheet counts it, from 1. */
  readonly number: number;
  /** By rank of the column, from 0. */
  readonly cells: readonly Cell[];
}

/** A table read from a file, whatever its format. */
export interface Sheet {
  /** The file as the user knows it. */
  readonly name: string;
  /** What was understood of the file, in French: "CSV séparé par « ; », en Windows-1252". */
  readonly format: string;
  /** How its columns are called: by letter in a spreadsheet, by number in a text. */
  readonly columns: 'lettres' | 'numeros';
  readonly rows: readonly Row[];
  /** Where a row stands in the file, or its cell in a column (from 0), which may be beyond its end. */
  readonly locate: (row: number, column?: number) => Position;
}

/** Rows that a table may have: no council has a hundredth of them. */
export const MAX_ROWS = 20_000;

/** Columns that a table may have. */
export const MAX_COLUMNS = 200;

/** Cells that a table may have: rows of twenty-five columns, as many as there may be. */
export const MAX_CELLS = 500_000;

/** What is said of a table that has more. */
export const TOO_LARGE = `le tableau dépasse ${MAX_ROWS} lignes, ${MAX_COLUMNS} colonnes ou ${MAX_CELLS} cellules.`;

/** The cell that holds nothing. */
export const VIDE: Cell = { text: '', genre: 'texte' };

/** Characters that are kept of a cell that is too long: those that a quotation may look at. */
const KEPT = 400;

/** The cell of `row` at `column` (from 0); an empty one beyond its end. */
export const cellAt = (row: Row, column: number): Cell => row.cells[column] ?? VIDE;

/** Accents are put on their letters, which takes the square of the number of marks: only in what is short enough. */
const settled = (text: string): string => text.replace(/\r\n?/gu, '\n').normalize('NFC');

/** A cell of text. */
export function textCell(written: string): Cell {
  const text = written.trim();
  const excess = tooLongFor(text, false);
  return excess === undefined
    ? { text: settled(text), genre: 'texte' }
    : { text: settled(text.slice(0, KEPT)), genre: 'texte', excess };
}

/** "C" for the third column, "AB" for the twenty-eighth. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** How the column of rank `column` is called in this table: "C" or "3". */
export const columnName = ({ columns }: Sheet, column: number): string =>
  columns === 'lettres' ? columnLetters(column) : String(column + 1);

/** A place in a table. */
export interface CellPlace {
  readonly sheet: Sheet;
  readonly row: number;
  /** From 0; absent for a whole row. */
  readonly column?: number;
}

/** "Ligne 12, colonne C". */
export function placeName({ sheet, row, column }: CellPlace): string {
  return column === undefined ? `Ligne ${row}` : `Ligne ${row}, colonne ${columnName(sheet, column)}`;
}

/**
 * A fault on a cell or a row: its sentence begins with the place, as one finds it in the spreadsheet; its position is
 * that of the file.
 */
export const faultInSheet = (place: CellPlace, { message, ...saying }: Saying): Fault => ({
  severity: 'erreur',
  ...saying,
  message: `${placeName(place)} : ${message}`,
  position: place.sheet.locate(place.row, place.column),
});

/** A fault on the table as a whole. */
export const faultOnSheet = (name: string, { message, ...saying }: Saying): Fault => ({
  severity: 'erreur',
  ...saying,
  message: `${name} : ${message}`,
});
