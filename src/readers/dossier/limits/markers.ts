import { LONGEST_RULE } from './limits.ts';
import type { LineSpan } from './lines.ts';

/** What a line of Markdown begins with, its blanks left aside. */
export interface LineStart {
  /** Columns before the first sign. */
  readonly indent: number;
  /** For each marker of a list, one after the other: the column where the text of its item begins. */
  readonly items: readonly number[];
  /** The first marker begins a list wherever it stands: a dash, a star, a plus, or number 1. */
  readonly breaksText: boolean;
}

const TAB = 9;
const SPACE = 32;
const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** How far a line was read: the offset, and its column. */
interface Cursor {
  offset: number;
  column: number;
}

function skipBlanks(text: string, end: number, cursor: Cursor): void {
  for (; cursor.offset < end; cursor.offset += 1) {
    const code = text.charCodeAt(cursor.offset);
    if (code === TAB) cursor.column += 4 - (cursor.column % 4);
    else if (code === SPACE) cursor.column += 1;
    else return;
  }
}

/** The length of the marker at `offset`, less the blank that must follow it; 0 when there is none. */
function markerLength(text: string, offset: number, end: number): number {
  let at = offset;
  while (at < end && at - offset < 9 && text.charCodeAt(at) >= DIGIT_0 && text.charCodeAt(at) <= DIGIT_9)
    at += 1;
  const signs = at > offset ? '.)' : '-*+';
  if (at >= end || !signs.includes(text.charAt(at))) return 0;
  const after = text.charCodeAt(at + 1);
  return at + 1 === end || after === SPACE || after === TAB ? at + 1 - offset : 0;
}

/** Whether the line is one of dashes, stars or plusses that parts two texts, and no longer than a page is wide. */
function isRule(text: string, { start, end }: LineSpan): boolean {
  return end - start <= LONGEST_RULE && /^[-*+ \t]*$/u.test(text.slice(start, end));
}

/** Reads the markers that `line` begins with. */
export function lineStart(text: string, line: LineSpan): LineStart {
  const cursor = { offset: line.start, column: 0 };
  skipBlanks(text, line.end, cursor);
  const indent = cursor.column;
  const first = markerLength(text, cursor.offset, line.end);
  if (first === 0 || isRule(text, line)) return { indent, items: [], breaksText: false };
  const breaksText = first === 1 || (first === 2 && text.charAt(cursor.offset) === '1');
  const items: number[] = [];
  for (let length = first; length > 0; length = markerLength(text, cursor.offset, line.end)) {
    cursor.offset += length;
    cursor.column += length;
    skipBlanks(text, line.end, cursor);
    items.push(cursor.column);
  }
  return { indent, items, breaksText };
}
