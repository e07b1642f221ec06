import { LONGEST_DATA } from './limits.ts';
import { linesOf } from './lines.ts';
import { type TooMuch, tooLong } from './too-much.ts';

/** The first thing of which the data of `text`, up to `to`, have more than is read. */
export function scanData(text: string, to: number): TooMuch | undefined {
  for (const line of linesOf(text, 0, Math.min(to, LONGEST_DATA))) {
    const found = tooLong(text, line);
    if (found) return found;
  }
  return to > LONGEST_DATA ? { excess: 'data', offset: 0, length: 1, found: to } : undefined;
}
