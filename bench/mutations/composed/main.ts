import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { HOME } from '../../sample.ts';
import type { Asked, Cell } from './composed.ts';
import { composedIn } from './composed.ts';
import { deskOf } from './desk.ts';
import { schemaFields } from './fields.ts';
import { operatorTable, page, rowOf } from './report.ts';
import { DRAWN, pageWith, sittings } from './sittings.ts';

/**
 * `npm run mutations:composees`: does everything that may go wrong to every field of the schemas and to every fact of
 * the prose, and says what was seen. `-- --champ avis` (a part of a field's name), `--variantes 8` (at most, by field
 * and by way), `--graine 2`, `--fils 2` (threads), `--details` (each that was not seen at its place), `--ecrire` (the page that is kept,
 * `docs/mutations.md`).
 */
const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : (process.argv[at + 1] ?? fallback);
};

/** A share of the fields, for one thread. */
interface Share {
  readonly rank: number;
  readonly threads: number;
}

const rankOf = (field: string): number =>
  Array.from(field).reduce((total, sign) => total + (sign.codePointAt(0) ?? 0), 0);

function work({ rank, threads }: Share): readonly Cell[] {
  const asked: Asked = {
    seed: Number(option('graine', String(DRAWN.seed))),
    variants: Number(option('variantes', String(DRAWN.variants))),
    isAsked: (field) => field.includes(option('champ', '')) && rankOf(field) % threads === rank,
  };
  return sittings().flatMap((sitting) => composedIn(deskOf(sitting), asked));
}

const shared = (share: Share): Promise<readonly Cell[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2), workerData: share });
    worker.on('error', reject);
    worker.on('message', resolve);
  });

async function main(): Promise<void> {
  const threads = Number(option('fils', String(availableParallelism())));
  const shares = Array.from({ length: threads }, (_, rank) => shared({ rank, threads }));
  const cells = (await Promise.all(shares)).flat();
  console.log(`${rowOf(cells)}\n\n${operatorTable(cells)}`);
  if (process.argv.includes('--details')) console.log(cells.flatMap(({ missed }) => missed).join('\n'));
  if (!process.argv.includes('--ecrire')) return;
  const path = `${HOME}docs/mutations.md`;
  writeFileSync(path, pageWith(readFileSync(path, 'utf8'), page(cells, schemaFields())));
}

if (isMainThread) await main();
else parentPort?.postMessage(work(workerData as Share));
