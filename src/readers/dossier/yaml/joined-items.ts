import { joinedItems } from '../../../document/joined-items.ts';
import type { Span } from './yaml-tree.ts';

/** A dash, a bullet or a number that begins a line inside a text: YAML reads it as the rest of the line above. */
export interface JoinedSign extends Span {
  readonly sign: string;
}

/** Blanks and comments between a key or a dash and its text. */
const BEFORE_TEXT = /(?:\s|(?<=\s)#[^\n]*)*/uy;

/**
 * The signs of items inside the text written from `from` to `end`, the blanks before it included. None in a block
 * begun by `|`: its lines stay lines.
 */
export function joinedSigns(text: string, from: number, end: number): readonly JoinedSign[] {
  if (!text.slice(from, end).includes('\n')) return [];
  BEFORE_TEXT.lastIndex = from;
  const start = from + (BEFORE_TEXT.exec(text)?.[0].length ?? 0);
  const written = text.slice(start, end);
  if (written.startsWith('|') || !written.includes('\n')) return [];
  const lines = written.trimEnd().split('\n');
  const starts: number[] = [];
  let place = start;
  for (const line of lines) {
    starts.push(place);
    place += line.length + 1;
  }
  return joinedItems(lines).map(({ line, column, sign }) => {
    const own = starts[line] ?? start;
    return { sign, start: own + column, end: own + (lines[line]?.trimEnd().length ?? 0) };
  });
}
