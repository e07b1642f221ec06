import type { NoTemplates } from '../../app/application.ts';
import type { ActesToMake } from '../../app/policy/decide.ts';
import type { LeftOut } from '../../app/policy/judgement.ts';
import type { Outcome, Reporter } from '../../app/run/run.ts';
import { sortFaults } from '../../diagnostics/index.ts';
import type { Former } from './closing.ts';
import {
  doneText,
  fileLine,
  formerText,
  leftOutText,
  NO_ACT,
  nothingText,
  questionLine,
  refusedText,
  staleText,
} from './closing.ts';
import type { Progress } from './progress.ts';
import { fail, printFaults, refuse } from './told-seance.ts';
import type { World } from './world.ts';
import { EXIT } from './world.ts';

/** A run that is told. */
export interface ToldRun extends ActesToMake {
  /** How the user knows a path in the folder of the sitting's acts. */
  readonly shown: (chemin: string) => string;
  /** When the command began, on the clock of the world. */
  readonly begun: number;
  /** What stood before the run. */
  readonly former: Former;
}

/** Tells of one question by its files, of several by a line each, as they are written. */
export const reporterOf = (progress: Progress, total: number, shown: ToldRun['shown']): Reporter => ({
  at: (done, question) => progress.at(done, `question n°${question}`),
  onWritten: (question, records, rank) => {
    if (total > 1) progress.line(questionLine(question, records, { rank, total }));
    else for (const record of records) progress.line(fileLine(shown(record.chemin), record));
  },
});

/** One report of all that was left out, and of why. */
function tellFailures(world: World, { toMake, leftOut, faulty, former }: ToldRun, outcome: Outcome): void {
  const failed = [...outcome.failed].map(([question, faults]) => ({ question, faults }));
  const found = [...failed.flatMap(({ faults }) => faults), ...outcome.warnings];
  if (found.length > 0) printFaults(world, sortFaults(found, toMake.sources.position));
  const left = [...leftOut, ...failed];
  const others = outcome.written.length + outcome.unchanged.length > 0;
  if (!others && (left.length > 0 || faulty)) {
    world.err(nothingText(former));
    return;
  }
  if (left.length > 0) world.err(leftOutText(left, former));
  if (faulty) world.err(formerText(untold(former, left, outcome)));
}

/** Former acts that a file which is none of any question's may be about: nothing was said of them. */
function untold(former: Former, left: readonly LeftOut[], { written, unchanged, stale }: Outcome): Former {
  const told = new Set([...unchanged, ...[...left, ...written, ...stale].map(({ question }) => question)]);
  return { ...former, questions: former.questions.filter((question) => !told.has(question)) };
}

/** Tells what came of a run; the exit code. */
export function tellOutcome(world: World, outcome: Outcome | NoTemplates | string, run: ToldRun): number {
  if (typeof outcome === 'string') return fail(world, [outcome]);
  if ('genre' in outcome) return refuse(world, outcome.sentence);
  if (outcome.unready.length > 0) {
    printFaults(world, outcome.unready);
    return EXIT.errors;
  }
  const { rapports, leftOut, faulty, shown, begun } = run;
  for (const sentence of outcome.kept) world.err(`${sentence}\n`);
  const nothing = rapports.length + leftOut.length === 0 && !faulty;
  const isWhole = outcome.failed.size + leftOut.length + outcome.refused.length === 0 && !faulty;
  const telling = { milliseconds: world.clock() - begun, folder: shown('.'), isWhole };
  world.out(nothing ? NO_ACT : doneText(outcome, telling));
  world.out(staleText(outcome, shown));
  tellFailures(world, run, outcome);
  world.err(refusedText(outcome));
  return isWhole ? EXIT.done : EXIT.errors;
}
