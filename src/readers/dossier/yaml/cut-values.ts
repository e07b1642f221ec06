/** A sign that cuts a value: what follows it is a comment, and is not read. */
export interface Cut {
  /** Place of the sign in the text. */
  readonly start: number;
  /** Place after the last sign that is lost. */
  readonly end: number;
}

/** Characters of a line that are looked at. */
const LONGEST = 2000;

const isQuoteStart = (line: string, at: number): boolean => at === 0 || /[\s[{,:]/u.test(line.charAt(at - 1));

/** Where a comment begins in a line, quotation marks left aside; -1 when there is none. */
function commentAt(line: string): number {
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (quote !== '') {
      if (sign === quote && line.charAt(at - 1) !== '\\') quote = '';
    } else if ((sign === '"' || sign === "'") && isQuoteStart(line, at)) quote = sign;
    else if (sign === '#' && /\s/u.test(line.charAt(at - 1))) return at;
  }
  return -1;
}

const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;

/** Whether the sign at `at` cuts a text rather than begins a remark: no blank follows it, or a number, or a group is open. */
function cuts(line: string, at: number): boolean {
  const before = line
    .slice(0, at)
    .replace(/^\s*(?:- )?(?:[\p{L}_]+:)?/u, '')
    .trim();
  if (before === '' || before === '|' || before === '>') return false;
  const after = line.slice(at + 1);
  return /^(?:[^\s#]| ?\d)/u.test(after) || count(before, /[[{]/gu) > count(before, /[\]}]/gu);
}

/** The values of a YAML text that a sign cuts; the lines of a block begun by `|` or `>` hold none. */
export function cutValues(text: string): readonly Cut[] {
  if (!/\s#/u.test(text)) return [];
  const found: Cut[] = [];
  let start = 0;
  let block = -1;
  for (const whole of text.split('\n')) {
    const line = whole.slice(0, LONGEST);
    const indent = line.length - line.trimStart().length;
    if (line.trim() !== '' && indent <= block) block = -1;
    const at = block === -1 && !line.trimStart().startsWith('#') ? commentAt(line) : -1;
    if (at !== -1 && cuts(line, at)) found.push({ start: start + at, end: start + line.trimEnd().length });
    if (block === -1 && /(?:^|[\s:-])[|>][-+\d]*\s*$/u.test(line)) block = indent;
    start += whole.length + 1;
  }
  return found;
}
