import type { Cell } from './cells.ts';
import { cells } from './cells.ts';
import type { Position } from './fault.ts';

/** A line of a source and, under it, the carets that point. */
export interface Excerpt {
  readonly line: string;
  readonly carets: string;
}

interface Marked extends Cell {
  readonly isPointed: boolean;
}

function marked({ excerpt, column, length }: Position): readonly Marked[] {
  let offset = 0;
  return cells(excerpt).map((cell) => {
    const start = offset;
    offset += cell.units;
    return { ...cell, isPointed: offset > column - 1 && start < column - 1 + length };
  });
}

const widthOf = (row: readonly Cell[]): number => row.reduce((total, { width }) => total + width, 0);

const ELLIPSIS: Marked = { text: '…', width: 1, units: 0, isPointed: false };

/** Cuts a long line around what is pointed at, so that it holds in `room` columns. */
function windowed(row: readonly Marked[], room: number): readonly Marked[] {
  if (widthOf(row) <= room) return row;
  const pointed = Math.max(
    0,
    row.findIndex(({ isPointed }) => isPointed),
  );
  const before = Math.floor(room / 3);
  let start = pointed;
  while (start > 0 && widthOf(row.slice(start - 1, pointed)) <= before) start -= 1;
  let end = start;
  while (end < row.length && widthOf(row.slice(start, end + 1)) <= room - 2) end += 1;
  const head = start > 0 ? [ELLIPSIS] : [];
  const tail = end < row.length ? [ELLIPSIS] : [];
  return [...head, ...row.slice(start, end), ...tail];
}

/** Columns of an excerpt on the widest terminal: more of a line that long tells nothing. */
const WIDEST = 240;

/** UTF-16 units of a line that are looked at on each side of the place: each sign costs, and few are shown. */
const LOOKED_AT = 500;

/** The position in the part of its line that surrounds it, when the line is very long. */
function nearby(position: Position): Position {
  const { excerpt, column } = position;
  if (excerpt.length <= 2 * LOOKED_AT) return position;
  const start = Math.max(0, column - 1 - LOOKED_AT);
  return {
    ...position,
    excerpt: excerpt.slice(start, column - 1 + LOOKED_AT),
    column: column - start,
  };
}

/** The line of `position` in `room` columns at most, with carets under the very signs it points at. */
export function excerptOf(position: Position, room: number): Excerpt {
  const row = windowed(marked(nearby(position)), Math.min(room, WIDEST));
  const line = row.map(({ text }) => text).join('');
  const isPointed = row.some((cell) => cell.isPointed);
  const carets = row
    .map((cell) => (cell.isPointed ? '^' : ' ').repeat(cell.width))
    .join('')
    .trimEnd();
  // Past the end of the line: something is missing there.
  return { line, carets: isPointed ? carets : `${' '.repeat(widthOf(row))}^` };
}
