import { KINDS } from './kinds/index.ts';
import { baseline, findings, reaches, run } from './run.ts';
import { loadSample } from './sample/sample.ts';
import { HEAD, legend, misses, row } from './table.ts';

/**
 * `npm run mutations`: makes every kind of mistake in a correct sitting, and says which were found, and where.
 * `--variantes 300` (at most, a kind), `--graine 1`, `--genre siret` (a part of its word), `--details 5`.
 */
const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : (process.argv[at + 1] ?? fallback);
};

const count = Number(option('variantes', '300'));
const seed = Number(option('graine', '1'));
const details = Number(option('details', '0'));
const asked = option('genre', '');

const sample = loadSample();
const known = baseline(sample);
if (details > 0 && asked === '')
  for (const { severity, code, position, message } of findings(sample.files))
    console.log(`${severity} ${code} ${position?.file}:${position?.line} ${message}`);
console.log(HEAD);
const tallies = KINDS.filter(({ id }) => id.includes(asked)).map((kind) => {
  const tally = run(sample, known, kind, count, seed);
  console.log(row(tally));
  if (details > 0 && !reaches(tally)) console.log(misses(tally, details));
  return tally;
});
const short = tallies.filter((tally) => !reaches(tally));
const variants = tallies.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
console.log(`\n${legend(tallies)}`);
console.log(
  `\n${tallies.length} genres d'erreur, ${variants} variantes ; sous les planchers : ${short.length}.`,
);
process.exitCode = short.length === 0 ? 0 : 1;
