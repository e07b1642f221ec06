import type { Position } from '../diagnostics/fault.ts';

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

/** Returns the place as a position in its file; an offset beyond the text is that of its last character. */
export function positionOf({ source, offset, length }: Place): Position {
  const at = Math.max(0, Math.min(offset, source.text.length));
  const before = source.text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = source.text.indexOf('\n', at);
  const excerpt = source.text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/, '');
  return {
    file: source.file,
    line: source.firstLine + before.split('\n').length - 1,
    column: at - lineStart + 1,
    length: Math.max(1, Math.min(length, excerpt.length - (at - lineStart))),
    excerpt,
  };
}

/** Returns the offset of a line (from 1, within the text) and a column (from 0). */
export function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let skipped = 1; skipped < line; skipped += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return Math.min(text.length, start + column);
}
