import { dirname, isAbsolute, join } from 'node:path';
import { generateSchemas } from '../../../app/catalogue.ts';
import { editorFiles } from '../../../app/starter/editor-files.ts';
import type { NewCouncil } from '../../../app/starter/new-council.ts';
import { newCouncil } from '../../../app/starter/new-council.ts';
import { counted } from '../../../diagnostics/index.ts';
import { readGivenFile } from '../../disk/given-file.ts';
import { houseTemplates } from '../../disk/houses.ts';
import { placeFolder } from '../../disk/place-folder.ts';
import { isTaken } from '../../disk/standing.ts';
import { councilAnswers } from '../starter/council-answers.ts';
import { fail, printFaults, refuse } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

const NOTHING = "Rien n'a été écrit : il faut d'abord corriger ce qui précède.";

const under = (folder: string, files: Iterable<readonly [string, string]>) =>
  Array.from(files, ([path, text]) => [`${folder}/${path}`, text] as const);

/** The end of what is said: what to do next. */
function next(target: string, { members, lacking }: NewCouncil): string {
  const first =
    lacking === undefined ? '' : `  - dire dans data/registre.yaml qui a la fonction « ${lacking} » ;\n`;
  return `${target}/ est prêt : ${counted(members, 'membre')} au registre.\n\nEnsuite :\n${first}  - cd ${target}\n  - seance nouvelle DATE --ordre-du-jour ordre.txt\n\n« seance modeles » dit quels modèles la maison a, et ce qu'elle peut changer.\n`;
}

/** Runs `seance installer`. */
export async function installer(world: World, args: Arguments): Promise<number> {
  const [target] = args.loose;
  if (target === undefined) return refuse(world, 'Dites quel dossier créer : « seance installer mairie ».');
  const path = isAbsolute(target) ? target : join(world.cwd, target);
  if (isTaken(path)) return fail(world, [`${target} existe déjà : rien n'a été écrit.`]);
  const answers = await councilAnswers(world, args);
  if (typeof answers === 'string') return refuse(world, answers);
  const table = readGivenFile(world, answers.membres ?? '');
  if (typeof table === 'string') return refuse(world, table);
  const council = newCouncil(answers, table, world.today);
  if ('sentence' in council) return refuse(world, council.sentence);
  if ('faults' in council) {
    printFaults(world, council.faults);
    return fail(world, [NOTHING]);
  }
  const files = new Map([
    ...under('data', council.files),
    ...under('data/schemas', Object.entries(await generateSchemas())),
    ...under('templates', houseTemplates(world.home, answers.maison ?? '')),
    ...editorFiles(),
  ]);
  const folders = [...new Set(Array.from(files.keys(), (file) => dirname(file)))];
  const failure = placeFolder(path, target, files, folders);
  if (failure !== undefined) return fail(world, [failure]);
  world.out(next(target, council));
  return EXIT.done;
}
