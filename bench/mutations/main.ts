import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { KINDS } from './kinds/index.ts';
import { baseline, findings, reaches, run } from './run.ts';
import { DOCUMENTED, undocumented } from './sample/documented.ts';
import { loadSample } from './sample/sample.ts';
import { sampleSpeed, seventyFiveReports } from './speed.ts';
import { HEAD, legend, misses, row } from './table.ts';

/**
 * `npm run mutations`: makes every kind of mistake in a correct sitting, and says which were found, and where.
 * `-- --variantes 300` (at most, a kind), `--graine 1`, `--genre siret` (a part of its word), `--details 5` (variants
 * missed, kind by kind), `--fils 2` (threads). Exits with 1 when a kind is under the floors.
 */
const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : (process.argv[at + 1] ?? fallback);
};

const count = Number(option('variantes', '300'));
const seed = Number(option('graine', '1'));
const details = Number(option('details', '0'));
const asked = option('genre', '');

/** What a thread says of one kind. */
interface Told {
  readonly id: string;
  readonly variants: number;
  readonly reached: boolean;
  readonly text: string;
}

/** A thread: makes the mistakes of each kind it is sent, by its word. */
function work(): void {
  const sample = loadSample();
  const known = baseline(sample);
  parentPort?.on('message', (id: string) => {
    const kind = KINDS.find((one) => one.id === id);
    if (!kind) return;
    const tally = run(sample, known, kind, count, seed);
    const missed = details > 0 && !reaches(tally) ? `\n${misses(tally, details)}` : '';
    const told: Told = {
      id,
      variants: tally.outcomes.length,
      reached: reaches(tally),
      text: `${row(tally)}${missed}`,
    };
    parentPort?.postMessage(told);
  });
}

/** Sends each kind to the first thread that is free, and gives what they say, in the order of the table. */
function shared(ids: readonly string[], threads: number): Promise<readonly Told[]> {
  const waiting = [...ids];
  const all = new Map<string, Told>();
  return new Promise((resolve, reject) => {
    for (let thread = 0; thread < threads; thread += 1) {
      const worker = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2) });
      const next = (): void => {
        const id = waiting.shift();
        if (id === undefined) void worker.terminate();
        else worker.postMessage(id);
      };
      worker.on('error', reject);
      worker.on('message', (told: Told) => {
        all.set(told.id, told);
        process.stderr.write(`${all.size}/${ids.length} ${told.id}\n`);
        next();
        if (all.size === ids.length) resolve(ids.flatMap((id) => all.get(id) ?? []));
      });
      next();
    }
  });
}

async function main(): Promise<void> {
  const ids = KINDS.map(({ id }) => id).filter((id) => id.includes(asked));
  const threads = Math.min(ids.length, Number(option('fils', String(availableParallelism()))));
  const found = findings(loadSample().files);
  console.log('Constats sur la séance juste, qui ne comptent pour aucune erreur :\n');
  for (const { code, path, why } of DOCUMENTED) console.log(`  ${code} ${path} : ${why}.`);
  const unexpected = undocumented(found);
  for (const { code, position, message } of unexpected)
    console.log(`! ${code} ${position?.file}:${position?.line} ${message}`);
  console.log(`\n${HEAD}`);
  const told = await shared(ids, threads);
  for (const { text } of told) console.log(text);
  const short = told.filter(({ reached }) => !reached);
  const variants = told.reduce((sum, one) => sum + one.variants, 0);
  console.log(`\n${legend(KINDS.filter(({ id }) => ids.includes(id)))}`);
  console.log(
    `\n${told.length} genres d'erreur, ${variants} variantes ; sous les planchers : ${short.length}.`,
  );
  console.log(`\n${await sampleSpeed(seventyFiveReports())}`);
  process.exitCode = short.length + unexpected.length === 0 ? 0 : 1;
}

if (isMainThread) await main();
else work();
