import type { Place, SourceText } from '../source-text.ts';

/** A value of the data inside markup: its text, and its data path. */
export interface MarkupValue {
  readonly text: string;
  readonly origin: string;
}

/** From `offset` in the markup on, characters come from `place`. */
export interface MarkupSpot {
  readonly offset: number;
  readonly place: Place;
}

/**
 * Markup to be read into a tree. Values of the data stand in it as tokens: their characters never meet the XML parser,
 * so that no data can become markup, whatever it holds. `spots` lead back to the templates, in increasing offsets.
 */
export interface Markup {
  readonly text: string;
  readonly values: readonly MarkupValue[];
  readonly spots: readonly MarkupSpot[];
}

/** Noncharacters (Unicode 23.7), reserved for internal use: no text may hold them, and XML lets them through. */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';

/** Returns what stands in the markup for the value of that rank. */
export function valueToken(rank: number): string {
  return `${OPEN}${rank}${CLOSE}`;
}

/** A stretch of text: written in the template (`origin` absent), or a value of the data. */
export interface MarkupRun {
  readonly text: string;
  readonly origin?: string;
}

/** Returns a text of the markup as runs, values in their place. */
export function runsOf(text: string, values: readonly MarkupValue[]): readonly MarkupRun[] {
  const runs: MarkupRun[] = [];
  let at = 0;
  for (let open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
    if (open > at) runs.push({ text: text.slice(at, open) });
    const close = text.indexOf(CLOSE, open);
    const value = values[Number(text.slice(open + 1, close))];
    if (value !== undefined) runs.push(value);
    at = close + 1;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

/** Returns a text of the markup with its values written out. */
export function writtenOut(text: string, values: readonly MarkupValue[]): string {
  return text.includes(OPEN)
    ? runsOf(text, values)
        .map((run) => run.text)
        .join('')
    : text;
}

/** Returns a text written by hand as markup without values. */
export function plainMarkup(source: SourceText): Markup {
  return { text: source.text, values: [], spots: [{ offset: 0, place: { source, offset: 0, length: 1 } }] };
}

/** Returns where a stretch of the markup was written. */
export function placeInTemplate({ spots }: Markup, offset: number, length: number): Place {
  let low = 0;
  let high = spots.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spots[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const spot = spots[low];
  if (spot === undefined) return { source: { file: '', text: '', firstLine: 1 }, offset: 0, length };
  return { source: spot.place.source, offset: spot.place.offset + Math.max(0, offset - spot.offset), length };
}
