/** What was opened and not closed: its place in the text, and the sign. */
export interface Unclosed {
  readonly start: number;
  readonly sign: '[' | '{' | '"' | "'";
}

/** A quoted text from `start`: a double quote, or an apostrophe, which is doubled inside. */
const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/suy;

/** Whether a quote, a bracket or a brace at `rank` begins a value: what stands before it on its line says so. */
function beginsValue(text: string, rank: number): boolean {
  let at = rank - 1;
  while (at >= 0 && text[at] !== '\n' && /\s/u.test(text[at] ?? '')) at -= 1;
  const before = text[at] ?? '\n';
  return '\n:,[{'.includes(before) || (before === '-' && /\s/u.test(text[at - 1] ?? '\n'));
}

/** The end of the quoted text that begins at `rank`; undefined when it is closed on no line, or on a further one. */
function endOfQuoted(text: string, rank: number): number | undefined {
  QUOTED.lastIndex = rank;
  const quoted = QUOTED.exec(text)?.[0];
  return quoted === undefined || quoted.includes('\n') ? undefined : rank + quoted.length;
}

const isOpener = (sign: string): sign is '[' | '{' => sign === '[' || sign === '{';

/** Where a comment that begins at `rank` ends. */
function endOfComment(text: string, rank: number): number {
  const next = text.indexOf('\n', rank);
  return next === -1 ? text.length : next;
}

/** The rank after the comment or the quoted text at `rank`; undefined when neither begins there. */
function skipped(text: string, rank: number): number | Unclosed | undefined {
  const sign = text[rank];
  if (sign === '#' && /\s/u.test(text[rank - 1] ?? '\n')) return endOfComment(text, rank);
  if ((sign !== '"' && sign !== "'") || !beginsValue(text, rank)) return undefined;
  return endOfQuoted(text, rank) ?? { start: rank, sign };
}

/** Notes what the sign at `rank` opens or closes. */
function note(text: string, rank: number, open: Unclosed[]): void {
  const sign = text[rank] ?? '';
  if (isOpener(sign) && (open.length > 0 || beginsValue(text, rank))) open.push({ start: rank, sign });
  else if (sign === ']' || sign === '}') open.pop();
}

/**
 * The first bracket, brace or quote that is still open at `end` of a text that could not be read; undefined when there
 * is none. Reading stops far below the line where a sign is missing: this is the line that the writer is to look at.
 */
export function firstUnclosed(text: string, end: number): Unclosed | undefined {
  const open: Unclosed[] = [];
  let rank = 0;
  while (rank < Math.min(end, text.length)) {
    const after = skipped(text, rank);
    if (typeof after === 'object') return after;
    if (after === undefined) note(text, rank, open);
    rank = after ?? rank + 1;
  }
  return open[0];
}
