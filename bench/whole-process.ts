import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOME } from './sample.ts';

/** A whole process, as the user waits for it: seconds of the clock, of processor, and the most memory it held. */
export interface ProcessCost {
  readonly wall: number;
  readonly cpu: number;
  /** Megabytes. */
  readonly peak: number;
}

/** Run in the process itself, at its end: only there is its own use of the machine known on every system. */
const REPORTER = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.SEANCE_COST, JSON.stringify(process.resourceUsage())));`;

const folder = mkdtempSync(join(tmpdir(), 'seance-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A folder of the bench's own, removed at its end. */
export const inFolder = (name: string): string => join(folder, name);

/** Runs Node with these arguments. Throws when the process fails. */
export function runNode(args: readonly string[]): ProcessCost {
  const report = inFolder('cost.json');
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [`--import=data:text/javascript,${encodeURIComponent(REPORTER)}`, ...args],
    { cwd: HOME, env: { ...process.env, SEANCE_COST: report }, encoding: 'utf8' },
  );
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stderr}`);
  const used = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  return { wall, cpu: (used.userCPUTime + used.systemCPUTime) / 1e6, peak: used.maxRSS / 1024 };
}

/** Runs the program with these arguments. */
export const runSeance = (args: readonly string[]): ProcessCost =>
  runNode([join(HOME, 'bin', 'seance.mjs'), ...args]);

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The medians of `runs` runs; `before` is called before each, outside of what is measured. */
export function median(
  runs: number,
  run: () => ProcessCost,
  before: () => void = () => undefined,
): ProcessCost {
  const costs = Array.from({ length: runs }, () => {
    before();
    return run();
  });
  return {
    wall: middle(costs.map(({ wall }) => wall)),
    cpu: middle(costs.map(({ cpu }) => cpu)),
    peak: middle(costs.map(({ peak }) => peak)),
  };
}
