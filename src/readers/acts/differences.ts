/** What differs between two readings of an act: lines of text, facts. */

/** A line or a run of lines that stands on one side in another form than on the other, or on one side only. */
export interface LineDifference {
  /** Rank of the first line in the first text, from 1. */
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Beyond so many lines to compare, what lies between the first and the last difference is told as one. */
const MOST_COMPARED = 3000;

/** The differences between two texts, in order. Lines that moved are told as taken away and added. */
export function lineDifferences(before: readonly string[], after: readonly string[]): LineDifference[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  if (old.length === 0 && now.length === 0) return [];
  if (Math.max(old.length, now.length) > MOST_COMPARED) return [{ line: head + 1, before: old, after: now }];
  return runs(old, now, head);
}

/** Length of the longest common subsequence of what follows each pair of places. */
function commonLengths(old: readonly string[], now: readonly string[]): (i: number, j: number) => number {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const same = old[i] === now[j];
      lengths[i * width + j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

function runs(old: readonly string[], now: readonly string[], offset: number): LineDifference[] {
  const common = commonLengths(old, now);
  const found: LineDifference[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [fromOld, fromNow] = [i, j];
    while ((i < old.length || j < now.length) && !(i < old.length && j < now.length && old[i] === now[j])) {
      if (j >= now.length || (i < old.length && common(i + 1, j) >= common(i, j + 1))) i += 1;
      else j += 1;
    }
    if (i > fromOld || j > fromNow) {
      found.push({ line: offset + fromOld + 1, before: old.slice(fromOld, i), after: now.slice(fromNow, j) });
    }
    i += 1;
    j += 1;
  }
  return found;
}

/** A fact that differs: undefined on the side where it is not. */
export interface ValueDifference {
  /** "presents.3.nom". */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The differences between two values of JSON, leaf by leaf, in the order of the first. */
export function valueDifferences(before: unknown, after: unknown, path = ''): ValueDifference[] {
  if (isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    const own = (branch: Readonly<Record<string, unknown>>, key: string): unknown =>
      Object.hasOwn(branch, key) ? branch[key] : undefined;
    return [...keys].flatMap((key) =>
      valueDifferences(own(before, key), own(after, key), path === '' ? key : `${path}.${key}`),
    );
  }
  return before === after ? [] : [{ path, before, after }];
}

/** What of `value` the JSON Schema `schema` declares: an act written by an earlier version states fewer facts. */
export function declared(value: unknown, schema: unknown): unknown {
  if (!isBranch(value) || !isBranch(schema)) return value;
  if (Array.isArray(value)) return value.map((item) => declared(item, schema.items));
  const { properties } = schema;
  if (!isBranch(properties)) return value;
  const kept = Object.entries(value).filter(([key]) => Object.hasOwn(properties, key));
  return Object.fromEntries(kept.map(([key, item]) => [key, declared(item, properties[key])]));
}
