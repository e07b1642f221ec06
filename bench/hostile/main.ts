import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { domainOf, inputOf, prepare } from './inputs.ts';
import { tried } from './trial.ts';
import type { Outcome } from './watch.ts';
import { watched } from './watch.ts';

/**
 * `npm run hostile`: gives the program inputs that nobody should write, and says whether one crashed it, took more than
 * two seconds of the processor, or a gigabyte. `-- --nombre 100000`, `--depuis 0`, `--graine 1`, `--domaine pdf`, `--numero 1234` (that
 * input alone), `--garder DIR` (where faulty inputs are kept). Exits with 1 when an input was faulty.
 */
const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : (process.argv[at + 1] ?? fallback);
};

/** What is allowed: milliseconds of the processor, and megabytes. */
const ALLOWED = { time: 2000, memory: 1000 } as const;

const seed = Number(option('graine', '1'));

/** A child: tries the inputs it is sent, one by one. */
async function child(ofSeed: number): Promise<void> {
  process.on('message', async (numbers: readonly number[]) => {
    for (const number of numbers) {
      process.send?.(await tried(ofSeed, number));
      // Lets the message go before the next input, which may never end.
      await new Promise((resolve) => setImmediate(resolve));
    }
  });
  process.on('disconnect', () => process.exit());
}

const isOver = (outcome: Outcome): boolean =>
  'time' in outcome && (outcome.time > ALLOWED.time || outcome.memory > ALLOWED.memory);

const isBad = (outcome: Outcome): boolean => isOver(outcome) || !['lu', 'refusé'].includes(outcome.verdict);

/** Tries an input again in a process of its own: memory that former inputs left is not of its making. */
async function alone(outcome: Outcome): Promise<Outcome> {
  let again = outcome;
  await watched({
    seed,
    numbers: [outcome.number],
    tell: (one) => {
      again = one;
    },
  });
  return again;
}

async function keep(number: number, folder: string): Promise<void> {
  await prepare();
  const { domain, files } = inputOf(seed, number);
  for (const [path, content] of Object.entries(files)) {
    // Templates are told by their names: one may be that of the folder of others.
    const isFolder = Object.keys(files).some((other) => other.startsWith(`${path}/`));
    const target = join(folder, `${domain.id}-${number}`, isFolder ? `${path}.hbs` : path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

function told(outcome: Outcome): string {
  const figures = 'time' in outcome ? `${Math.round(outcome.time)} ms, ${Math.round(outcome.memory)} Mo` : '';
  const trace = 'trace' in outcome ? `\n${outcome.trace}` : '';
  return `${domainOf(outcome.number).id} n°${outcome.number} : ${outcome.verdict} ${figures}${trace}`;
}

interface Tally {
  lus: number;
  refuses: number;
  fautifs: number;
  time: number;
  slowest: Outcome | undefined;
}

const timeOf = (outcome: Outcome | undefined): number => (outcome && 'time' in outcome ? outcome.time : 0);

function counted(tallies: Map<string, Tally>, outcome: Outcome, bad: boolean): void {
  const { id } = domainOf(outcome.number);
  const tally = tallies.get(id) ?? { lus: 0, refuses: 0, fautifs: 0, time: 0, slowest: undefined };
  tallies.set(id, tally);
  if (bad) tally.fautifs += 1;
  else if (outcome.verdict === 'lu') tally.lus += 1;
  else tally.refuses += 1;
  tally.time += timeOf(outcome);
  if (timeOf(outcome) > timeOf(tally.slowest)) tally.slowest = outcome;
}

function table(tallies: ReadonlyMap<string, Tally>): string {
  const head = ['domaine', 'lus', 'refusés', 'fautifs', 's', 'le plus lent'];
  const rows = [...tallies].map(([id, { lus, refuses, fautifs, time, slowest }]) => [
    id,
    ...[lus, refuses, fautifs, Math.round(time / 1000)].map(String),
    slowest ? `n°${slowest.number}, ${Math.round(timeOf(slowest))} ms` : '',
  ]);
  return [head, ...rows]
    .map((row) =>
      row
        .map((one) => one.padEnd(12))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

async function main(): Promise<void> {
  const count = Number(option('nombre', '2000'));
  const from = Number(option('depuis', '0'));
  const only = option('domaine', '');
  const single = option('numero', '');
  const all = single === '' ? Array.from({ length: count }, (_, rank) => from + rank) : [Number(single)];
  const numbers = all.filter((number) => only === '' || domainOf(number).id === only);
  const tallies = new Map<string, Tally>();
  const doubtful: Outcome[] = [];
  let seen = 0;
  let memory = 0;
  const tell = (outcome: Outcome): void => {
    seen += 1;
    if (seen % 1000 === 0) process.stderr.write(`${seen}/${numbers.length}\n`);
    if ('memory' in outcome) memory = Math.max(memory, outcome.memory);
    if (isBad(outcome)) {
      doubtful.push(outcome);
      process.stderr.write(`? ${told(outcome)}\n`);
    } else counted(tallies, outcome, false);
  };
  console.log(`Graine ${seed}, ${numbers.length} entrées.`);
  await watched({ seed, numbers, tell });
  const folder = option('garder', '');
  for (const outcome of doubtful) {
    const again = isOver(outcome) ? await alone(outcome) : outcome;
    counted(tallies, again, isBad(again));
    if (isBad(again)) console.log(told(again));
    if (isBad(again) && folder !== '') await keep(again.number, folder);
  }
  const bad = [...tallies.values()].reduce((sum, { fautifs }) => sum + fautifs, 0);
  console.log(`\n${table(tallies)}\n`);
  console.log(`${seen} entrées, ${bad} fautives ; mémoire au plus haut : ${Math.round(memory)} Mo.`);
  process.exitCode = bad === 0 ? 0 : 1;
}

const asChild = option('enfant', '');
if (asChild === '') await main();
else await child(Number(asChild));
