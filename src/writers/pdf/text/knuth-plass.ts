import { type Candidates, END, EXPLICIT, FORCED, HYPHEN } from './candidates.ts';
import { ROUNDING, SHRINK, STRETCH } from './set-line.ts';

/*
 * Optimum-fit line breaking after D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines", Software: Practice
 * and Experience 11 (1981): of all ways to break a paragraph, the one whose lines are, together, the most even.
 * The ratio of a line is how far its spaces stretch (or shrink, when negative); its badness grows with the cube of
 * the ratio, its demerits with the square of the badness.
 */

/**
 * How lines are filled: `justified` by their spaces; `ragged` at natural width, the ends as even as can be; `balanced`
 * likewise with the last line as long as the others, for titles.
 */
export type Setting = 'justified' | 'ragged' | 'balanced';

/** Widths of lines, and size of the text (`em`), in points. */
export interface OptimumOptions {
  readonly firstWidth: number;
  readonly width: number;
  readonly em: number;
  readonly setting: Setting;
}

/** One attempt: the loosest ratio allowed, whether words are hyphenated, and stretch lent to each line, in ems. */
interface Attempt {
  readonly ratio: number;
  readonly hyphens: boolean;
  readonly lent: number;
}

/** From the most demanding to the one that takes any lines that do not run over. */
const ATTEMPTS: readonly Attempt[] = [
  { ratio: 0.8, hyphens: false, lent: 0 },
  { ratio: 2, hyphens: true, lent: 0 },
  { ratio: Number.POSITIVE_INFINITY, hyphens: true, lent: 0.5 },
];

/** Penalties and demerits, on the scale of plain TeX. */
const LINE_PENALTY = 10;
const PENALTY = [0, 0, 30, 50, 1000, 0];
const UNLIKE_NEIGHBOURS = 10_000;
const HYPHENS_IN_A_ROW = [0, 0, 10_000, 1e9];
const LAST_BUT_ONE_HYPHENATED = 5000;
/** A last line shorter than this many ems looks like a slip; one that is the end of a word is worse. */
const SHORT_LAST_LINE = 3;
const SHORT_DEMERITS = 40_000;
const SYLLABLE_DEMERITS = 400_000;
/** The gap at the end of a ragged line that counts as ratio 1, relative to its width. */
const RAGGED_STRETCH = 0.25;
/** Where nothing has to be filled up, a hyphen must earn its place. */
const RAGGED_HYPHEN_PENALTY = 300;

/** Four classes of fitness (tight, decent, loose, very loose) times the hyphens in a row that end with the line. */
const FITNESSES = 4;
const RUNS = 4;
const STATES = FITNESSES * RUNS;

/** Ways to break up to a candidate, each the best of its state, as parallel lists; and those still open. */
interface Search {
  readonly list: Candidates;
  readonly options: OptimumOptions;
  readonly attempt: Attempt;
  readonly position: number[];
  readonly state: number[];
  readonly total: number[];
  readonly previous: number[];
  active: number[];
  readonly best: Float64Array;
  readonly bestFrom: Int32Array;
  /** The line under consideration: its ratio, and whether every longer one is too wide. */
  ratio: number;
  outgrown: boolean;
}

/** The candidates that end the best lines, or undefined when every way has a line wider than its column. */
export function breakOptimally(list: Candidates, options: OptimumOptions): number[] | undefined {
  for (const attempt of ATTEMPTS) {
    const ends = search(list, options, attempt);
    if (ends !== undefined) return ends;
  }
  return undefined;
}

function search(list: Candidates, options: OptimumOptions, attempt: Attempt): number[] | undefined {
  const found: Search = {
    list,
    options,
    attempt,
    position: [0],
    state: [RUNS],
    total: [0],
    previous: [-1],
    active: [0],
    best: new Float64Array(STATES),
    bestFrom: new Int32Array(STATES),
    ratio: 0,
    outgrown: false,
  };
  for (let b = 1; b < list.kind.length; b += 1) {
    if (list.kind[b] === HYPHEN && !attempt.hyphens) continue;
    endLinesAt(found, b);
    if (found.active.length === 0) return undefined;
  }
  return trace(found);
}

/** Ends a line at candidate `b` in every open way, keeps the best of each state, and closes ways that are outgrown. */
function endLinesAt(found: Search, b: number): void {
  const { position, active, attempt } = found;
  const end = found.list.kind[b] === END;
  found.best.fill(Number.POSITIVE_INFINITY);
  let kept = 0;
  let measured = -1;
  let feasible = false;
  let demerits = 0;
  for (const node of active) {
    const a = position[node] ?? 0;
    if (a !== measured) {
      measured = a;
      measureLine(found, a, b);
      feasible = found.ratio >= -1 && found.ratio <= attempt.ratio;
      demerits = feasible ? lineDemerits(found, a, b) : 0;
    }
    if (feasible) offer(found, node, b, demerits);
    if (!found.outgrown && !end) {
      active[kept] = node;
      kept += 1;
    }
  }
  active.length = kept;
  open(found, b);
}

/** Sets the ratio of the line from candidate `a` to `b`. */
function measureLine(found: Search, a: number, b: number): void {
  const { list, options } = found;
  const room = a === 0 ? options.firstWidth : options.width;
  const gap = room - ((list.endWidth[b] ?? 0) - (list.startWidth[a] ?? 0));
  const elastic = (list.endSpace[b] ?? 0) - (list.startSpace[a] ?? 0);
  found.outgrown = false;
  if (gap >= 0) {
    const free = gap === 0 || (list.kind[b] === END && options.setting !== 'balanced');
    found.ratio = free ? 0 : gap / stretchOf(found, elastic, room);
    return;
  }
  const shrink = options.setting === 'justified' ? elastic * SHRINK : ROUNDING;
  found.ratio = gap / shrink;
  // Without its added hyphen a longer line may still fit.
  const hyphen = list.kind[b] === HYPHEN ? (list.endWidth[b] ?? 0) - (list.startWidth[b] ?? 0) : 0;
  found.outgrown = -gap - hyphen > shrink;
}

/** The gap in points that a line fills at ratio 1. */
function stretchOf({ options, attempt }: Search, elastic: number, room: number): number {
  if (options.setting !== 'justified') return RAGGED_STRETCH * room;
  return elastic * STRETCH + attempt.lent * options.em;
}

/** Demerits of the line just measured, whatever came before it. */
function lineDemerits(found: Search, a: number, b: number): number {
  const { list, options } = found;
  const kind = list.kind[b] ?? 0;
  const ratio = Math.abs(found.ratio);
  const badness = LINE_PENALTY + 100 * ratio * ratio * ratio;
  const ragged = kind === HYPHEN && options.setting !== 'justified';
  const penalty = ragged ? RAGGED_HYPHEN_PENALTY : (PENALTY[kind] ?? 0);
  const demerits = badness * badness + penalty * penalty;
  if (kind !== END || a === 0) return demerits;
  const broken = list.kind[a] === HYPHEN || list.kind[a] === FORCED;
  const width = (list.endWidth[b] ?? 0) - (list.startWidth[a] ?? 0);
  const syllable = broken && list.endSpace[b] === list.startSpace[a];
  return (
    demerits +
    (broken ? LAST_BUT_ONE_HYPHENATED : 0) +
    (syllable ? SYLLABLE_DEMERITS : 0) +
    (width < SHORT_LAST_LINE * options.em ? SHORT_DEMERITS : 0)
  );
}

/** Enters the way that goes through `node` for the best of its state. */
function offer(found: Search, node: number, b: number, demerits: number): void {
  const state = found.state[node] ?? 0;
  const before = Math.floor(state / RUNS);
  const fitness = fitnessOf(found.ratio);
  const kind = found.list.kind[b];
  const hyphen = kind === HYPHEN || kind === EXPLICIT;
  const run = hyphen ? Math.min((state % RUNS) + 1, RUNS - 1) : 0;
  let total = (found.total[node] ?? 0) + demerits + (HYPHENS_IN_A_ROW[run] ?? 0);
  if (Math.abs(fitness - before) > 1) total += UNLIKE_NEIGHBOURS;
  const reached = fitness * RUNS + run;
  if (total < (found.best[reached] ?? 0)) {
    found.best[reached] = total;
    found.bestFrom[reached] = node;
  }
}

function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

/** Opens the best way of each state at candidate `b`. */
function open(found: Search, b: number): void {
  for (let state = 0; state < STATES; state += 1) {
    const total = found.best[state] ?? 0;
    if (total === Number.POSITIVE_INFINITY) continue;
    found.active.push(found.total.length);
    found.position.push(b);
    found.state.push(state);
    found.total.push(total);
    found.previous.push(found.bestFrom[state] ?? 0);
  }
}

/** The ends of the lines of the best of the ways that reached the end. */
function trace(found: Search): number[] {
  let best = found.active[0] ?? 0;
  for (const node of found.active) {
    if ((found.total[node] ?? 0) < (found.total[best] ?? 0)) best = node;
  }
  const ends: number[] = [];
  for (let node = best; node > 0; node = found.previous[node] ?? 0) ends.push(found.position[node] ?? 0);
  return ends.reverse();
}
