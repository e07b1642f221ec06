import { join } from 'node:path';
import type { Constats } from '../../../app/policy/constats.ts';
import { constats } from '../../../app/policy/constats.ts';
import type { SittingForActs } from '../../../app/policy/open-for-acts.ts';
import { openForActs } from '../../../app/policy/open-for-acts.ts';
import { fabricationOf } from '../../../app/run/fabrication.ts';
import { exitCode, sortFaults } from '../../../diagnostics/index.ts';
import { diskActs } from '../../disk/disk-acts.ts';
import { folder, readTemplateFiles, shown, workspaceOf } from '../../disk/workspace.ts';
import { counted, leftOutText } from '../closing.ts';
import { demandeDe } from '../demande.ts';
import { chosenSitting, printFaults } from '../open-sitting.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';
import { writeActs } from '../write-acts.ts';

/** Prints errors and warnings whole; the rest only as numbers. */
function tellFaults(world: World, seance: SittingForActs, { dits, ailleurs }: Constats): void {
  const { acknowledged, informations, sources } = seance;
  if (dits.length > 0) printFaults(world, sortFaults(dits, sources.position), [], informations);
  const tus = [
    ...(ailleurs > 0 ? [`${counted(ailleurs, 'erreur')} dans d'autres questions`] : []),
    ...(acknowledged > 0 ? [counted(acknowledged, 'avertissement acquitté')] : []),
    ...(informations > 0 ? [counted(informations, 'information')] : []),
  ];
  if (tus.length > 0) world.err(`${tus.join(', ')} : « seance verifier » les montre.\n`);
}

function usage(world: World, phrase: string): number {
  world.err(`${phrase}\n`);
  return EXIT.usage;
}

function refus(world: World, { dits }: Constats): number {
  world.err(leftOutText([], false));
  return exitCode(dits) || EXIT.errors;
}

/** Runs `seance generer`. */
export async function generer(world: World, args: Arguments): Promise<number> {
  const debut = world.clock();
  const workspace = workspaceOf(world, args);
  const choisie = chosenSitting(workspace, args);
  if (typeof choisie === 'string') return usage(world, choisie);
  const projet = args.options.projet !== undefined;
  const etat = projet ? 'projet' : 'definitif';
  const seance = openForActs(workspace, choisie.id, { today: world.today, etat });
  const constatees = constats(seance, args.options.question);
  tellFaults(world, seance, constatees);
  const { dossier } = seance;
  if (dossier === undefined || (constatees.communs && !projet)) return refus(world, constatees);
  const retenues = projet ? [] : constatees.retenues;
  const voulu = demandeDe(args, dossier);
  if (typeof voulu === 'string') return constatees.fichiers ? refus(world, constatees) : usage(world, voulu);
  const faire = voulu.rapports.filter(({ question }) => !retenues.some((une) => une.question === question));
  if (faire.length === 0 && (retenues.length > 0 || constatees.fichiers)) return refus(world, constatees);
  const fichiers = readTemplateFiles(workspace);
  if (typeof fichiers === 'string') return usage(world, fichiers);
  const sortie = folder(world, args, 'sortie', 'out');
  const montre = (chemin: string): string => shown(world, join(sortie, chemin));
  const code = await writeActs(world, {
    materials: {
      dossier,
      sources: seance.sources,
      templates: fichiers,
      templatesShown: workspace.templatesShown,
      etat: voulu.etat,
    },
    demande: { ...voulu, rapports: faire },
    fabrication: fabricationOf(fichiers),
    store: diskActs(sortie, montre),
    shown: (chemin) => montre(join(seance.id, chemin)),
    leftOut: retenues,
    faulty: constatees.fichiers && !projet,
    isUnsure: constatees.incertaine,
    debut,
  });
  // A draft is made whatever is wrong, but never as if the check had gone through.
  return exitCode(seance.faults) === EXIT.bug ? EXIT.bug : code;
}
