import { wrapped } from './wrapped.ts';

/** Where the text of a line begins: past its indent, and past the first of two columns parted by blanks. */
function hangOf(line: string): number {
  const column = /^\s{1,8}\S.*?\s{2,}(?=\S)/u.exec(line)?.[0].length;
  return column ?? line.length - line.trimStart().length;
}

/** Narrowest column of text that is worth hanging: under it, a line goes on from its own indent. */
const NARROWEST = 20;

function fittedLine(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line];
  const indent = line.length - line.trimStart().length;
  const column = hangOf(line);
  const hang = width - column < NARROWEST ? indent : column;
  const head = line.slice(0, hang);
  const [first = '', ...others] = wrapped(line.slice(hang), Math.max(NARROWEST, width - hang));
  return [head + first, ...others.map((other) => ' '.repeat(hang) + other)];
}

/** Lines that a paragraph was cut into are one again: a line of plain text that follows a long one goes on from it. */
const LONG = 90;

function rejoined(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  let last = '';
  for (const line of lines) {
    const goesOn = last.length >= LONG && !/^\s|^$/u.test(line) && !/^\s/u.test(last);
    if (goesOn) whole[whole.length - 1] += ` ${line}`;
    else whole.push(line);
    last = line;
  }
  return whole;
}

/** `text` with no line over `width` characters, but for words longer than it; columns stay under one another. */
export function fitted(text: string, width: number): string {
  const lines = text.split('\n');
  if (lines.every((line) => line.length <= width)) return text;
  return rejoined(lines)
    .flatMap((line) => fittedLine(line, width))
    .join('\n');
}
