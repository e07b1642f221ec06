/** A line of a text: from `start` to `end`, its line feed left out. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** The lines of `text` from `from` on, one after the other. */
export function* linesOf(text: string, from: number, to: number): Generator<LineSpan> {
  let start = from;
  while (start <= to) {
    const next = text.indexOf('\n', start);
    const end = next === -1 || next > to ? to : next;
    yield { start, end };
    start = end + 1;
  }
}

const NO_BREAK_SPACES = '\u00a0\u202f\u2007';

/** Whether the sign at `offset` parts two words. */
export function isBlankAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code <= 0x20 || (code >= 0xa0 && NO_BREAK_SPACES.includes(text.charAt(offset)));
}

/** Whether the line holds nothing but blanks. */
export function isBlankLine(text: string, { start, end }: LineSpan): boolean {
  for (let offset = start; offset < end; offset += 1) if (text.charCodeAt(offset) > 0x20) return false;
  return true;
}
