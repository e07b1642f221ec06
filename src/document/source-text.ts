import type { Position } from '../diagnostics/fault.ts';
import { lineOf, lineStartsOf } from './line-starts.ts';

/** A text read from a file, or a part of one: `firstLine` is the line of the file on which `text` begins (1 when it is the whole file). */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly firstLine: number;
}

/** A stretch of a source text: `offset` and `length` in UTF-16 units. */
export interface Place {
  readonly source: SourceText;
  readonly offset: number;
  readonly length: number;
}

/** Where the lines of a text begin: reckoned once for all the places looked up in it. */
const starts = new WeakMap<SourceText, readonly number[]>();

function lineStarts(source: SourceText): readonly number[] {
  const known = starts.get(source) ?? lineStartsOf(source.text);
  starts.set(source, known);
  return known;
}

/** Returns the place as a position in its file; an offset beyond the text is that of its last character. */
export function positionOf({ source, offset, length }: Place): Position {
  const at = Math.max(0, Math.min(offset, source.text.length));
  const lines = lineStarts(source);
  const rank = lineOf(lines, at);
  const lineStart = lines[rank] ?? 0;
  const lineEnd = lines[rank + 1];
  const excerpt = source.text
    .slice(lineStart, lineEnd === undefined ? undefined : lineEnd - 1)
    .replace(/\r$/, '');
  return {
    file: source.file,
    line: source.firstLine + rank,
    column: at - lineStart + 1,
    length: Math.max(1, Math.min(length, excerpt.length - (at - lineStart))),
    excerpt,
  };
}

/** Returns the offset of a line (from 1, within the text) and a column (from 0). */
export function offsetAt(source: SourceText, line: number, column: number): number {
  const start = lineStarts(source)[Math.max(0, line - 1)];
  return start === undefined ? source.text.length : Math.min(source.text.length, start + column);
}
