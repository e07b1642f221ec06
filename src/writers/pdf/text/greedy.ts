import { type Candidates, END, FORCED, HYPHEN } from './candidates.ts';
import { ROUNDING } from './set-line.ts';

/** How lines are filled. Widths in points. */
export interface GreedyOptions {
  readonly firstWidth: number;
  readonly width: number;
  /** Justified lines hyphenate as soon as a syllable fits; ragged ones only to fill a wide gap. */
  readonly ragged: boolean;
}

/** A ragged line takes a hyphen only when it would else leave more than this share of its width empty. */
const RAGGED_GAP = 0.15;

/**
 * First fit: each line takes all it can. Returns the candidates that end the lines. A line that fits nothing takes
 * the next candidate all the same, and is the only one to be wider than its column.
 */
export function breakGreedily(candidates: Candidates, options: GreedyOptions): number[] {
  const ends: number[] = [];
  const last = candidates.kind.length - 1;
  let from = 0;
  while (from < last) {
    const room = ends.length === 0 ? options.firstWidth : options.width;
    from = lineEnd(candidates, from, room, options.ragged);
    ends.push(from);
  }
  return ends;
}

/** The last candidates of each sort that fit in a line; 0 when none does. */
interface Fitting {
  readonly whole: number;
  readonly hyphenated: number;
  readonly forced: number;
}

/** The candidate that ends the line begun at candidate `from`, of `room` points. */
function lineEnd(candidates: Candidates, from: number, room: number, ragged: boolean): number {
  const { kind, endWidth, startWidth } = candidates;
  const start = startWidth[from] ?? 0;
  const { whole, hyphenated, forced } = lastFitting(candidates, from, start + room + ROUNDING);
  if (whole === 0) return Math.max(hyphenated || forced, from + 1);
  if (hyphenated < whole || kind[whole] === END) return whole;
  const gap = start + room - (endWidth[whole] ?? 0);
  return !ragged || gap > RAGGED_GAP * room ? hyphenated : whole;
}

function lastFitting({ kind, endWidth, startWidth }: Candidates, from: number, limit: number): Fitting {
  const last = { whole: 0, hyphenated: 0, forced: 0 };
  for (let b = from + 1; b < kind.length; b += 1) {
    const fits = (endWidth[b] ?? 0) <= limit;
    // A hyphen widens its own candidate only: the next one may fit where it does not.
    if (!fits && (kind[b] !== HYPHEN || (startWidth[b] ?? 0) > limit)) break;
    if (fits) last[sortOf(kind[b])] = b;
  }
  return last;
}

function sortOf(kind: number | undefined): keyof Fitting {
  if (kind === HYPHEN) return 'hyphenated';
  return kind === FORCED ? 'forced' : 'whole';
}
