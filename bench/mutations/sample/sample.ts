import type { Chronologie } from '../../../src/domaine/chronologie.ts';
import { chronologie } from '../../../src/domaine/chronologie.ts';
import type { Dossier } from '../../../src/domaine/dossier.ts';
import { lignesDuRegistre } from '../../../src/domaine/registre.ts';
import { loadDossier } from '../../../src/readers/dossier/load-dossier.ts';
import { memoryReader } from '../../../src/readers/dossier/memory-reader.ts';
import type { Files } from './files.ts';
import { SITTING, sampleFiles } from './files.ts';

/** What mistakes are made in: the files, and what they tell, to know whom to put in whose place. */
export interface Sample {
  readonly files: Files;
  readonly dossier: Dossier;
  readonly chronologie: Chronologie;
  /** Every member and substitute of the register. */
  readonly names: readonly string[];
  /** In the room from the first question to the last, with no proxy to carry. */
  readonly free: readonly string[];
  /** In the room from the first question to the last. */
  readonly staying: readonly string[];
  /** Away for the whole sitting. */
  readonly absent: readonly string[];
  /** Those who arrive late or leave early. */
  readonly moving: readonly string[];
}

/** Reads the sample; an error when it does not load. */
export function loadSample(files: Files = sampleFiles()): Sample {
  const { dossier, faults } = loadDossier('data', SITTING, memoryReader(files));
  if (!dossier) throw new Error(faults.map(({ message }) => message).join('\n'));
  const line = chronologie(dossier);
  const last = line.questions.length - 1;
  const whole = line.presences.filter(({ plages: [first] }) => first?.debut === 0 && first.fin === last);
  const staying = whole.map(({ elu }) => elu.nom);
  const holders = new Set(dossier.presences.procurations.map(({ a }) => a));
  return {
    files,
    dossier,
    chronologie: line,
    names: lignesDuRegistre(dossier.registre).map(({ elu }) => elu.nom),
    staying,
    free: staying.filter((name) => !holders.has(name)),
    absent: dossier.presences.absents,
    moving: dossier.presences.mouvements.flatMap(({ arrivent, partent, sortent }) => [
      ...arrivent,
      ...partent,
      ...sortent,
    ]),
  };
}
