import type { Fault } from '../../../diagnostics/fault.ts';
import type { Candidate } from './candidates.ts';
import { candidates } from './candidates.ts';

/** Reads a text as the file would be read: what is wrong with it. */
export type Reading = (text: string) => readonly Fault[];

/** Signs of a text beyond which its slips are not looked for: each try reads it all. */
const LONGEST = 40_000;

/** A line that long is no line of data. */
const LONGEST_LINE = 500;

/** Slips of one file that are told together. */
const MOST = 4;

/** Tries for one slip. */
const TRIES = 80;

/** Lines about that of a fault where its cause may stand, the likeliest first. */
const ABOUT = [0, -1, 1, -2, -3];

/** Faults whose place is looked about. */
const LOOKED_AT = 2;

const errors = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter(({ severity, code }) => severity === 'erreur' && !code.startsWith('CARAC-'));

const isSyntax = ({ code }: Fault): boolean => code === 'YAML-01' || code === 'YAML-02';

const BEYOND = 1_000_000;

/** How far a text is from being read whole: one that can't be read at all is nearer when reading stops later. */
function badness(faults: readonly Fault[]): number {
  const stop = errors(faults).find(isSyntax);
  return stop ? BEYOND - (stop.position?.line ?? 0) : errors(faults).length;
}

/** The rank of the line after the last of the data: that of the closing dashes of a head. */
function endOf(name: string, lines: readonly string[]): number {
  const close = name.endsWith('.md') ? lines.indexOf('---', 1) : -1;
  return close === -1 ? lines.length : close;
}

/** The first line of the data, which stands in the first column. */
function firstOf(name: string, lines: readonly string[]): readonly number[] {
  const first = name.endsWith('.md') ? 1 : lines.findIndex((line) => /^\s*[^\s#]/u.test(line));
  return lines[first]?.startsWith(' ') ? [first] : [];
}

function lookedAt(name: string, faults: readonly Fault[], all: readonly string[]): readonly number[] {
  const end = endOf(name, all);
  const lines = errors(faults)
    .toSorted((a, b) => (a.position?.line ?? 0) - (b.position?.line ?? 0))
    .slice(0, LOOKED_AT)
    .flatMap(({ position }) => (position ? ABOUT.map((step) => position.line - 1 + step) : []));
  return [...new Set([...firstOf(name, all), ...lines])].filter((line) => line >= 0 && line < end);
}

interface Tried {
  readonly candidate: Candidate;
  readonly text: string;
  readonly faults: readonly Fault[];
}

/** The first change that leaves nothing wrong, else the one that leaves least; undefined when none helps. */
function best(name: string, text: string, faults: readonly Fault[], reading: Reading): Tried | undefined {
  const lines = text.split('\n');
  let nearest: Tried | undefined;
  let least = badness(faults);
  for (const candidate of candidates(lines, lookedAt(name, faults, lines)).slice(0, TRIES)) {
    const changed = lines.with(candidate.line, candidate.meant).join('\n');
    const left = reading(changed);
    const now = badness(left);
    if (now < least) {
      nearest = { candidate, text: changed, faults: left };
      least = now;
    }
    if (now === 0) break;
  }
  return nearest;
}

/**
 * The slips of a blank or of quotation marks that explain all that is wrong with a file: each line is told as it was
 * meant, and with them the file reads whole. Empty where no such slips do.
 */
export function slipsOf(
  name: string,
  text: string,
  faults: readonly Fault[],
  reading: Reading,
): readonly Candidate[] {
  if (text.length > LONGEST || errors(faults).length === 0) return [];
  const found: Candidate[] = [];
  let [current, left] = [text, faults];
  while (badness(left) > 0) {
    if (found.length === MOST) return [];
    const tried = best(name, current, left, reading);
    if (!tried || tried.candidate.meant.length > LONGEST_LINE) return [];
    found.push(tried.candidate);
    [current, left] = [tried.text, tried.faults];
  }
  return found;
}
