import type { Fault } from '../../diagnostics/fault.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { Format } from '../formats.ts';
import { placedFaults } from '../place-faults.ts';
import type { Production } from '../production.ts';
import type { Materials, Workshop } from './workshop.ts';

/** What questions are made with. */
export interface Means {
  readonly materials: Materials;
  readonly formats: readonly Format[];
}

/** What makes the questions of a run. */
export interface Makers {
  /** Opens the workshop, once; gives what is wrong with its templates. */
  readonly prepare: () => Promise<readonly Fault[]>;
  /** The files of a question, in memory. Faults are placed in the data. */
  readonly make: (question: IdQuestion) => Promise<Production>;
}

/** What makes questions. Nothing is loaded before it is needed. */
export function makersOf(means: Means): Makers {
  const { dossier, sources } = means.materials;
  let workshop: Workshop | undefined;
  const rapportOf = (question: IdQuestion) => {
    const rapport = dossier.rapports[question];
    if (rapport === undefined) throw new Error(`no report for question ${question}`);
    return rapport;
  };
  return {
    prepare: async () => {
      const { openWorkshop } = await import('./workshop.ts');
      const found = openWorkshop(means.materials);
      if (typeof found !== 'function') return found;
      workshop = found;
      return [];
    },
    make: async (question) => {
      if (workshop === undefined) throw new Error('the run is prepared before anything is made');
      const rapport = rapportOf(question);
      const { fichiers, faults } = await workshop(rapport, means.formats);
      return { fichiers, faults: placedFaults(faults, rapport, { dossier, sources }) };
    },
  };
}
