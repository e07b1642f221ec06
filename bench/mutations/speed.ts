import { checkDossier } from '../../src/check/index.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { loadDossier } from '../../src/readers/dossier/load-dossier.ts';
import { memoryReader } from '../../src/readers/dossier/memory-reader.ts';
import { line, measure } from '../measure.ts';
import type { Files } from './sample/files.ts';
import { SITTING, sampleFiles } from './sample/files.ts';

const RUNS = 15;

/**
 * The sample with a report for each of its 75 questions: those that have none are given a copy of one where nobody
 * moves between the two, under their own number.
 */
export function seventyFiveReports(files: Files = sampleFiles()): Files {
  const of = (question: number): string => `${SITTING}/rapports/${question}.md`;
  const all: Record<string, string> = { ...files };
  const model = files[of(2)] ?? '';
  for (let question = 1; question <= 75; question += 1) {
    if (all[of(question)] !== undefined) continue;
    all[of(question)] = model
      .replace('question: 2', `question: ${question}`)
      .replace('2024.00256', `2024.${String(254 + question).padStart(5, '0')}`)
      .replace(/scrutin:\n(?: {2}.*\n)+/u, '')
      .replaceAll('déchèteries', `déchèteries du secteur ${question}`);
  }
  const seance = all[`${SITTING}/seance.yaml`] ?? '';
  all[`${SITTING}/seance.yaml`] = seance.replace(/sans_rapport:\n(?: {2,}.*\n)+/u, '');
  return all;
}

/** How long a whole sitting takes to be checked once it is loaded, warm, as one line of the report. */
export async function sampleSpeed(files: Files): Promise<string> {
  const { dossier } = loadDossier('data', SITTING, memoryReader(files));
  if (!dossier) throw new Error('the sitting of 75 reports must load');
  const reports = Object.keys(dossier.rapports).length;
  const aujourdhui = '2024-10-07' as DateCivile;
  const checked = await measure(`check a sitting of ${reports} reports`, RUNS, () =>
    checkDossier({ dossier, seancesAnterieures: [], aujourdhui }),
  );
  return `${line(checked)} (floor: 300 ms)`;
}
