/** A measured step: its name, the median and the least of its warm runs, in milliseconds. */
export interface Measure {
  readonly name: string;
  readonly median: number;
  readonly least: number;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Runs `step` until it is warm, then `runs` times, and keeps the median and the least. */
export async function measure(name: string, runs: number, step: () => unknown): Promise<Measure> {
  for (let warm = 0; warm < Math.ceil(runs / 2); warm += 1) await step();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await step();
    times.push(performance.now() - start);
  }
  return { name, median: median(times), least: Math.min(...times) };
}

/** One line of the report: name, median, least. */
export const line = ({ name, median: middle, least }: Measure): string =>
  `${name.padEnd(48)} ${middle.toFixed(1).padStart(9)} ms  (least ${least.toFixed(1)})`;
