import { checkDossier } from '../src/check/index.ts';
import type { DateCivile } from '../src/domaine/date.ts';
import { loadDossier, memoryReader } from '../src/readers/dossier/index.ts';
import { line, measure } from './measure.ts';
import { DAY, volumeFiles } from './volume/sitting.ts';

const RUNS = 5;

/** Reading and checking a made-up sitting of 75 questions, in this process. */
export async function loadFigures(): Promise<void> {
  const reader = memoryReader(Object.fromEntries(volumeFiles(75)));
  const load = () => loadDossier('data', DAY, reader);
  const { dossier } = load();
  if (!dossier) throw new Error('the made-up sitting must load');
  const check = () =>
    checkDossier({ dossier: { ...dossier }, seancesAnterieures: [], aujourdhui: '2025-04-10' as DateCivile });
  console.log('A sitting of 75 questions, in one warm process (floor for both: 500 ms)\n');
  console.log(line(await measure('load the sitting', RUNS, load)));
  console.log(line(await measure('check the sitting', RUNS, check)));
  console.log('');
}
