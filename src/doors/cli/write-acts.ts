import { dataFingerprints } from '../../app/run/data-fingerprint.ts';
import type { Fabrication } from '../../app/run/fabrication.ts';
import { rulesFingerprint } from '../../app/run/fabrication.ts';
import type { Makers } from '../../app/run/makers.ts';
import { makersOf } from '../../app/run/makers.ts';
import type { Outcome, Reporter, Work } from '../../app/run/run.ts';
import { runWork } from '../../app/run/run.ts';
import type { Unit } from '../../app/run/unit.ts';
import type { Materials } from '../../app/run/workshop.ts';
import type { ActStore } from '../../app/store.ts';
import { sortFaults } from '../../diagnostics/index.ts';
import { nomDeFichier } from '../../domaine/id-question.ts';
import { estExaminee, questionsConnues } from '../../domaine/ordre-du-jour.ts';
import type { LeftOut } from './closing.ts';
import { doneText, fileLine, leftOutText, NO_ACT, questionLine, refusedText, staleText } from './closing.ts';
import type { Demande } from './demande.ts';
import { printFaults } from './open-sitting.ts';
import type { Progress } from './progress.ts';
import { progressOf } from './progress.ts';
import type { World } from './world.ts';
import { EXIT } from './world.ts';

/** Acts to write, once the sitting is checked. */
export interface Order {
  readonly materials: Materials;
  readonly demande: Demande;
  readonly fabrication: Fabrication;
  /** Where acts are written, and how the user knows a path in the folder of the sitting's. */
  readonly store: ActStore;
  readonly shown: (chemin: string) => string;
  /** Questions that errors of the data hold back already. */
  readonly leftOut: readonly LeftOut[];
  /** Some file of the sitting is faulty, though no act depends on it. */
  readonly faulty: boolean;
  /** Whether errors leave unsure what a question gives. */
  readonly isUnsure: (question: string) => boolean;
  /** When the command began, on the clock of the world. */
  readonly debut: number;
}

function unitsOf({ materials, demande, fabrication }: Order, make: Makers['make']): readonly Unit[] {
  const dataOf = dataFingerprints(materials.dossier);
  return demande.rapports.map((rapport) => ({
    making: {
      question: rapport.question,
      etat: demande.etat,
      donnees: dataOf(rapport),
      fabrication: fabrication.id,
    },
    folder: nomDeFichier(rapport.question),
    make: () => make(rapport.question),
  }));
}

/** Whether a question of the manifest has acts still: taken, and reported on; one of which nothing is sure keeps its own. */
function alive({ materials, isUnsure }: Order): (question: string) => boolean {
  const { rapports, seance } = materials.dossier;
  const known: ReadonlySet<string> = new Set(questionsConnues(seance));
  const giving: ReadonlySet<string> = new Set(
    seance.ordre_de_passage.filter(
      (question) => estExaminee(seance, question) && rapports[question] !== undefined,
    ),
  );
  return (question) => known.has(question) && (isUnsure(question) || giving.has(question));
}

/** Tells of one question by its files, of several by a line each. */
function reporter({ shown }: Order, progress: Progress, total: number): Reporter {
  return {
    at: (done, question) => progress.at(done, `question n°${question}`),
    onWritten: (question, records, rank) => {
      if (total > 1) progress.line(questionLine(question, records, { rank, total }));
      else for (const record of records) progress.line(fileLine(shown(record.chemin), record));
    },
  };
}

/** One report of all that was left out, and of why. */
function tellFailures(world: World, { materials, leftOut, faulty }: Order, outcome: Outcome): void {
  const failed = [...outcome.failed].map(([question, faults]) => ({ question, faults }));
  const found = [...failed.flatMap(({ faults }) => faults), ...outcome.warnings];
  if (found.length > 0) printFaults(world, sortFaults(found, materials.sources.position));
  const left = [...leftOut, ...failed];
  const others = outcome.written.length + outcome.unchanged.length > 0;
  if (left.length > 0 || (faulty && !others)) world.err(leftOutText(left, others));
}

function workOf(order: Order, { make, prepare }: Makers): Work {
  const { materials, demande, fabrication, store } = order;
  const { formats, tout, purger } = demande;
  const { seance, id } = materials.dossier;
  const units = unitsOf(order, make);
  return {
    ...{ seance: id, store, units, formats, fabrication, tout, purger, prepare },
    regles: rulesFingerprint(),
    isAlive: alive(order),
    ordre: seance.ordre_de_passage,
  };
}

/** Writes the acts that changed and tells what was done. Returns the exit code. */
export async function writeActs(world: World, order: Order): Promise<number> {
  const { materials, demande, shown, leftOut, faulty } = order;
  const makers = makersOf({ materials, ...demande });
  const progress = progressOf(world, demande.rapports.length);
  let outcome: Outcome | string;
  try {
    outcome = await runWork(workOf(order, makers), reporter(order, progress, demande.rapports.length));
  } finally {
    progress.end();
  }
  if (typeof outcome === 'string') {
    world.err(`${outcome}\n`);
    return EXIT.errors;
  }
  if (outcome.unready.length > 0) {
    printFaults(world, outcome.unready);
    return EXIT.errors;
  }
  for (const sentence of outcome.kept) world.err(`${sentence}\n`);
  const nothing = demande.rapports.length + leftOut.length === 0 && !faulty;
  const milliseconds = world.clock() - order.debut;
  world.out(nothing ? NO_ACT : doneText(outcome, milliseconds, shown('.')));
  world.out(staleText(outcome, shown));
  tellFailures(world, order, outcome);
  world.err(refusedText(outcome));
  const isDone = outcome.failed.size + leftOut.length + outcome.refused.length === 0 && !faulty;
  return isDone ? EXIT.done : EXIT.errors;
}
