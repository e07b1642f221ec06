import { join } from 'node:path';
import { judgeSeance, produceActes } from '../../../app/application.ts';
import type { JudgedSeance } from '../../../app/policy/decide.ts';
import { decide } from '../../../app/policy/decide.ts';
import { questionsWithActe } from '../../../app/policy/questions-to-make.ts';
import type { ActStore } from '../../../app/store.ts';
import { counted, exitCode, sortFaults } from '../../../diagnostics/index.ts';
import { diskActs } from '../../disk/disk-acts.ts';
import type { ActesRequest } from '../actes-request.ts';
import { actesRequest, noActeText } from '../actes-request.ts';
import { nothingText } from '../closing.ts';
import { folder, outputAmongData, shown } from '../folders.ts';
import { progressOf } from '../progress.ts';
import { reporterOf, tellOutcome } from '../told-outcome.ts';
import type { NamedSeance } from '../told-seance.ts';
import { namedSeance, printFaults, refuse } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

/** Prints errors and warnings whole; the rest only as numbers. */
function tellFaults(world: World, { seance, judgement }: JudgedSeance): void {
  const { acknowledged, informations, sources } = seance;
  const { told, elsewhere } = judgement;
  if (told.length > 0) printFaults(world, sortFaults(told, sources.position), [], informations);
  const counts = [
    ...(elsewhere > 0 ? [`${counted(elsewhere, 'erreur')} dans d'autres questions`] : []),
    ...(acknowledged > 0 ? [counted(acknowledged, 'avertissement acquitté')] : []),
    ...(informations > 0 ? [counted(informations, 'information')] : []),
  ];
  const one = acknowledged === 1 ? 'le' : 'la';
  const them = elsewhere + acknowledged + informations > 1 ? 'les' : one;
  if (counts.length > 0) world.err(`${counts.join(', ')} : « seance verifier » ${them} montre.\n`);
}

/** Where acts are written, and how a path of there is shown. */
interface Written {
  readonly store: ActStore;
  readonly shownIn: (chemin: string) => string;
}

/** Makes what may be made of a sitting that was judged, and tells what came of it. */
async function produce(
  world: World,
  { folders, id }: NamedSeance,
  judged: JudgedSeance,
  request: ActesRequest & Written & { readonly begun: number },
): Promise<number> {
  const decision = decide(judged);
  const { formats, etat, questions, tout, purger, store, shownIn, begun } = request;
  const standing = store.written(id, etat).filter((question) => questions?.includes(question) ?? true);
  const former = { questions: standing, folder: shownIn(id), etat };
  if (decision.genre === 'forbidden') {
    world.err(nothingText(former));
    return exitCode(judged.judgement.told) || EXIT.errors;
  }
  if (decision.genre === 'no-acte') {
    const known = judged.seance.dossier ? questionsWithActe(judged.seance.dossier) : [];
    return refuse(
      world,
      noActeText(
        decision.why,
        known.map(({ question }) => question),
      ),
    );
  }
  const shownOfSeance = (chemin: string): string => shownIn(join(id, chemin));
  const total = decision.rapports.length;
  const progress = progressOf(world, total);
  const placing = { formats, tout, purger, store, isUnsure: judged.judgement.isUnsure };
  try {
    const outcome = await produceActes(
      folders,
      decision,
      placing,
      reporterOf(progress, total, shownOfSeance),
    );
    progress.end();
    return tellOutcome(world, outcome, { ...decision, shown: shownOfSeance, begun, former });
  } finally {
    progress.end();
  }
}

/** Judges a sitting, makes what may be made, tells what came of it. */
export async function genererSeance(world: World, args: Arguments, named: NamedSeance): Promise<number> {
  const begun = world.clock();
  const request = actesRequest(args);
  if (typeof request === 'string') return refuse(world, request);
  const misplaced = outputAmongData(world, args);
  if (misplaced !== undefined) return refuse(world, misplaced);
  const { etat, questions, tout } = request;
  const target = folder(world, args, 'sortie', 'out');
  const shownIn = (chemin: string): string => shown(world, join(target, chemin));
  const store = diskActs(target, shownIn);
  // Who asks for everything anew asks the rules too; a watch remembers what it read, and needs nothing kept.
  const isKept = !tout && named.folders.memory === undefined;
  const judging = {
    ...{ today: world.today, etat },
    ...(questions ? { questions } : {}),
    ...(isKept ? { store } : {}),
  };
  const judged = judgeSeance(named.folders, named.id, judging);
  tellFaults(world, judged);
  const code = await produce(world, named, judged, { ...request, store, shownIn, begun });
  // A draft is made whatever is wrong, but never as if the check had gone through.
  return exitCode(judged.seance.faults) === EXIT.bug ? EXIT.bug : code;
}

/** Runs `seance generer`. */
export async function generer(world: World, args: Arguments): Promise<number> {
  const named = namedSeance(world, args);
  return typeof named === 'number' ? named : genererSeance(world, args, named);
}
