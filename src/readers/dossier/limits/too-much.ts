import { LONGEST_PARAGRAPH, LONGEST_WORD } from './limits.ts';
import { isBlankAt, type LineSpan } from './lines.ts';

/** What there is too much of. */
export type Excess =
  | 'image'
  | 'word'
  | 'line'
  | 'paragraph'
  | 'tall'
  | 'body'
  | 'lines'
  | 'signs'
  | 'bars'
  | 'nesting'
  | 'data';

/** Something that goes beyond its limit: where, and how much of it was counted. */
export interface TooMuch {
  readonly excess: Excess;
  readonly offset: number;
  readonly length: number;
  readonly found: number;
}

/** The signs that files are turned into where only text may go: letters of both cases, figures, two signs. */
const CODED = /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)[A-Za-z0-9+/=]{120,}$/u;

/** Whether the text at `offset` is that of an image, as word processors and mail programs write one. */
export function looksLikeImage(text: string, offset: number): boolean {
  const sample = text.slice(offset, offset + 400);
  return /data:\w+\/|;base64,/u.test(sample) || CODED.test(sample.replace(/\s+/gu, '').slice(40, 240));
}

/** The first stretch without a space that is too long for a word. */
function longWord(text: string, { start, end }: LineSpan): LineSpan | undefined {
  let from = start;
  for (let offset = start; offset <= end; offset += 1) {
    if (offset < end && !isBlankAt(text, offset)) continue;
    if (offset - from > LONGEST_WORD) return { start: from, end: offset };
    from = offset + 1;
  }
  return undefined;
}

/** What is too long in one line: an image, a word, or all of it. */
export function tooLong(text: string, line: LineSpan): TooMuch | undefined {
  const length = line.end - line.start;
  if (length <= LONGEST_WORD) return undefined;
  const word = longWord(text, line);
  if (word) {
    const excess = looksLikeImage(text, word.start) ? 'image' : 'word';
    return { excess, offset: word.start, length: word.end - word.start, found: word.end - word.start };
  }
  return length > LONGEST_PARAGRAPH
    ? { excess: 'line', offset: line.start, length, found: length }
    : undefined;
}
