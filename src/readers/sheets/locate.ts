import type { Position } from '../../diagnostics/fault.ts';
import type { SourceFile } from '../dossier/source-file.ts';
import { positionAt, sourceFile } from '../dossier/source-file.ts';
import type { Delimiter, PlacedField } from './csv.ts';
import { placedCsv } from './csv.ts';
import type { Sheet } from './sheet.ts';

/** The text with one line feed for any line end, every character at the offset it had. */
const withLineFeeds = (text: string): string => text.replace(/\r\n/gu, ' \n').replace(/\r/gu, '\n');

/** A value reckoned when it is first asked for, then kept. */
function lazily<T>(reckon: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: reckon() };
    return found.value;
  };
}

function ofField(file: SourceFile, fields: readonly PlacedField[], column: number | undefined): Position {
  const first = fields[0];
  const last = fields.at(-1);
  const end = last?.end ?? file.text.length;
  if (column === undefined) return positionAt(file, first?.start ?? end, end - (first?.start ?? end));
  const { start, end: stop } = fields[column] ?? { start: end, end };
  return positionAt(file, start, stop - start);
}

/** A table of text: what it is parsed from, and where it begins in the whole text of the file. */
export interface CsvSource {
  readonly text: string;
  readonly delimiter: Delimiter;
  /** Characters before the table: Excel's line `sep=;`. */
  readonly offset: number;
}

/**
 * Places the cells of a table of text, in the file `name`: line and column of the text, which has more lines than the
 * table has rows where a cell is of several lines. The text is read again for the first fault only.
 */
export function csvLocator(name: string, { text, delimiter, offset }: CsvSource): Sheet['locate'] {
  const source = lazily(() => ({
    file: sourceFile(name, withLineFeeds(text)),
    records: placedCsv(text.slice(offset), delimiter).records.map((fields) =>
      fields.map(({ field, start, end }) => ({ field, start: start + offset, end: end + offset })),
    ),
  }));
  return (row, column) => {
    const { file, records } = source();
    const position = ofField(file, records[row - 1] ?? [], column);
    return { ...position, excerpt: position.excerpt.trimEnd() };
  };
}

/** Places the rows of a list: each is a line of `lines`. */
export const lineLocator =
  (name: string, lines: readonly string[]): Sheet['locate'] =>
  (row) => {
    const excerpt = lines[row - 1] ?? '';
    const column = excerpt.length - excerpt.trimStart().length + 1;
    return { file: name, line: row, column, length: Math.max(1, excerpt.trim().length), excerpt };
  };

/** Places the cells of a workbook: row and column of its sheet, which has no line of text to show. */
export const cellLocator =
  (name: string): Sheet['locate'] =>
  (row, column = 0) => ({ file: name, line: row, column: column + 1, length: 1, excerpt: '' });
