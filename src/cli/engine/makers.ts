import type { Fault } from '../../diagnostics/fault.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import { BUILD } from '../../version.ts';
import type { Format } from '../printers.ts';
import type { Production } from '../production.ts';
import type { Crew } from './crew.ts';
import { crewOf } from './crew.ts';
import { toHand } from './handed.ts';
import { placedFaults } from './place-faults.ts';
import type { Materials, Workshop } from './workshop.ts';

/** What questions are made with. */
export interface Means {
  readonly materials: Materials;
  readonly formats: readonly Format[];
  /** Cores that the run may work on. */
  readonly coeurs: number;
}

/** Those who make the questions of a run. */
export interface Makers {
  /** Opens the workshop for the questions of `upcoming`, in their order; gives what is wrong with its templates. */
  readonly prepare: (upcoming: Iterator<IdQuestion, unknown>) => Promise<readonly Fault[]>;
  /** The files of a question, in memory. Faults are placed in the data. */
  readonly make: (question: IdQuestion) => Promise<Production>;
  /** How many cores made something. */
  readonly cores: () => number;
  readonly end: () => Promise<void>;
}

/**
 * Questions that each core must have to make for a helper to be called. A helper costs a second and a half of processor
 * before it is as quick as the head. On two cores, one against two: 150 questions 5.0 s and 4.0 s, 750 24.8 s and
 * 18.2 s; one sitting of 75 is done about when a helper would be warm.
 */
const LEAST = 75;

/** An iterator whose first elements were looked at already. */
function* after<T>(seen: readonly T[], rest: Iterator<T, unknown>): Generator<T> {
  yield* seen;
  yield* { [Symbol.iterator]: () => rest };
}

/** The head alone, or with the helpers that so many questions are worth. */
async function crewFor(
  head: Crew['make'],
  upcoming: Iterator<IdQuestion, unknown>,
  { materials, formats, coeurs }: Means,
): Promise<Crew> {
  if (coeurs === 1) return crewOf(head, upcoming, []);
  const seen: IdQuestion[] = [];
  while (seen.length < LEAST * coeurs) {
    const { value, done } = upcoming.next();
    if (done === true) break;
    seen.push(value);
  }
  const number = Math.max(0, Math.floor(seen.length / LEAST) - 1);
  const { startHelper } = await import('./helper-thread.ts');
  const handed = toHand(materials, formats, BUILD);
  const helpers = Array.from({ length: number }, () => startHelper(handed));
  return crewOf(head, after(seen, upcoming), helpers);
}

/** Those who make questions, on as many cores as is allowed and worth it. Nothing is loaded before it is needed. */
export function makersOf(means: Means): Makers {
  const { dossier, sources } = means.materials;
  let workshop: Workshop | undefined;
  let crew: Crew | undefined;
  const rapportOf = (question: IdQuestion) => {
    const rapport = dossier.rapports[question];
    if (rapport === undefined) throw new Error(`no report for question ${question}`);
    return rapport;
  };
  const head = (question: IdQuestion): Promise<Production> => {
    if (workshop === undefined) throw new Error('the workshop is opened before anything is made');
    return workshop(rapportOf(question), means.formats);
  };
  return {
    prepare: async (upcoming) => {
      // Helpers start while the head opens its own workshop.
      crew = await crewFor(head, upcoming, means);
      const { openWorkshop } = await import('./workshop.ts');
      const found = openWorkshop(means.materials);
      if (typeof found !== 'function') return found;
      workshop = found;
      return [];
    },
    make: async (question) => {
      if (crew === undefined) throw new Error('the run is prepared before anything is made');
      const { fichiers, faults } = await crew.make(question);
      return { fichiers, faults: placedFaults(faults, rapportOf(question), { dossier, sources }) };
    },
    cores: () => crew?.cores() ?? 1,
    end: async () => crew?.end(),
  };
}
