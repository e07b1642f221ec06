import { type Candidates, END, HYPHEN } from './candidates.ts';
import { forceEnd } from './forced-end.ts';
import type { LineEnd, ParagraphItems } from './items.ts';

/** How lines are filled. `widths` gives the room of a line by its rank, in points. */
export interface GreedyOptions {
  readonly firstWidth: number;
  readonly width: number;
  /** Justified lines hyphenate as soon as a syllable fits; ragged ones only to fill a wide gap. */
  readonly ragged: boolean;
}

/** A ragged line takes a hyphen only when it would else leave more than this share of its width empty. */
const RAGGED_GAP = 0.15;

/** Room for rounding in the sums of widths, in points. */
export const TOLERANCE = 1e-6;

/**
 * First fit: each line takes all it can. Always finds lines: a stretch that fits no line is broken inside
 * (`forced-end.ts`), so that nothing runs over the column but a single character wider than it.
 */
export function breakGreedily(
  paragraph: ParagraphItems,
  candidates: Candidates,
  options: GreedyOptions,
): LineEnd[] {
  const ends: LineEnd[] = [];
  const { count, startWidth, kind, item, offset } = candidates;
  let from: LineEnd = { item: candidates.first, offset: 0, hyphen: false };
  let start = 0;
  let next = 1;
  while (next < count) {
    const room = ends.length === 0 ? options.firstWidth : options.width;
    const best = lastFitting(candidates, next, start, room, options.ragged);
    if (best > 0) {
      from = { item: item[best] ?? 0, offset: offset[best] ?? 0, hyphen: kind[best] === HYPHEN };
      start = startWidth[best] ?? 0;
      next = best + 1;
    } else {
      const forced = forceEnd(paragraph, candidates, from, room);
      from = forced.end;
      start = forced.startWidth;
      while (next < count - 1 && isBefore(candidates, next, from)) next += 1;
    }
    ends.push(from);
  }
  return ends;
}

/** The last candidate from `next` on that ends a line of `room` points; 0 when none does. */
function lastFitting(
  { count, kind, endWidth }: Candidates,
  next: number,
  start: number,
  room: number,
  ragged: boolean,
): number {
  let best = 0;
  let bestWhole = 0;
  for (let b = next; b < count; b += 1) {
    const width = (endWidth[b] ?? 0) - start;
    // Hyphens add to the width of their own candidate only, so one that is too wide may be followed by one that fits.
    if (width > room + TOLERANCE) {
      if (kind[b] !== HYPHEN) break;
      continue;
    }
    best = b;
    if (kind[b] !== HYPHEN) bestWhole = b;
    if (kind[b] === END) return b;
  }
  if (!ragged || bestWhole === 0) return best;
  const gap = room - ((endWidth[bestWhole] ?? 0) - start);
  return gap > RAGGED_GAP * room ? best : bestWhole;
}

/** Whether candidate `b` stands at or before `end`. */
function isBefore({ item, offset }: Candidates, b: number, end: LineEnd): boolean {
  const at = item[b] ?? 0;
  return at < end.item || (at === end.item && (offset[b] ?? 0) <= end.offset);
}
