import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { HOME } from '../sample.ts';
import { writeVolume } from './write.ts';

/**
 * `npm run volume`: makes up a sitting (75 questions, or as many as the first argument says) in `out/volume/data`, and
 * generates it whole in `out/volume/actes`.
 */
const count = Number(process.argv[2] ?? 75);
if (!Number.isInteger(count) || count < 1) {
  console.error('Dites combien de questions : npm run volume -- 75.');
  process.exit(2);
}
const data = join(HOME, 'out', 'volume', 'data');
// Reports of a larger sitting made before would be those of no question.
rmSync(data, { recursive: true, force: true });
writeVolume(data, count);
const program = join(HOME, 'bin', 'seance.mjs');
const args = [
  program,
  'generer',
  '--donnees',
  data,
  '--sortie',
  join(HOME, 'out', 'volume', 'actes'),
  '--tout',
];
process.exitCode = spawnSync(process.execPath, args, { cwd: HOME, stdio: 'inherit' }).status ?? 3;
