import { dirname, isAbsolute, join } from 'node:path';
import { generateSchemas } from '../../../app/catalogue.ts';
import type { Answers } from '../../../app/starter/council-questions.ts';
import { editorFiles } from '../../../app/starter/editor-files.ts';
import type { HouseLook } from '../../../app/starter/house-look.ts';
import { readColour, readLogo } from '../../../app/starter/house-look.ts';
import type { NewCouncil } from '../../../app/starter/new-council.ts';
import { newCouncil } from '../../../app/starter/new-council.ts';
import { quoted } from '../../../diagnostics/foreign-text.ts';
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

const under = (folder: string, files: Iterable<readonly [string, string | Uint8Array]>) =>
  Array.from(files, ([path, text]) => [`${folder}/${path}`, text] as const);

/** What the council has of its own to be seen by; a French sentence when its logo or its colour will not do. */
function lookOf(world: World, { nom = '', logo, couleur }: Answers): HouseLook | string {
  const colour = couleur === undefined ? undefined : readColour(couleur);
  if (typeof colour === 'string') return colour;
  const file = logo === undefined ? undefined : readGivenFile(world, logo);
  if (typeof file === 'string') return file;
  const picture = file === undefined ? undefined : readLogo(file.shown, file.bytes);
  if (typeof picture === 'string') return picture;
  return { nom, ...colour, ...(picture === undefined ? {} : { logo: picture }) };
}

/** The end of what is said: what to do next. */
function next(target: string, council: NewCouncil): string {
  const { members, lacking, withoutCivility, leftOut } = council;
  const first =
    lacking === undefined ? '' : `  - dire dans data/registre.yaml qui a la fonction « ${lacking} » ;\n`;
  const civilities =
    withoutCivility === 0
      ? ''
      : `  - écrire M. ou Mme devant chaque nom de data/registre.yaml : le tableau ne le dit pas de ${counted(withoutCivility, 'personne')} (une colonne « Civilité » ou « Sexe », et l'installation est à refaire dans un autre dossier) ;\n`;
  const unread =
    leftOut.length === 0 ? '' : `Colonnes laissées de côté : ${leftOut.map(quoted).join(', ')}.\n`;
  return `${target}/ est prêt : ${counted(members, 'membre')} au registre.\n${unread}\nEnsuite :\n${first}${civilities}  - cd ${target}\n  - seance nouvelle DATE --rapports FICHIER.docx, ou --ordre-du-jour ordre.txt\n\n« seance modeles » dit quels modèles la maison a, et ce qu'elle peut changer.\n`;
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
  const look = lookOf(world, answers);
  if (typeof look === 'string') return refuse(world, look);
  const council = newCouncil(answers, table, world.today);
  if ('sentence' in council) return refuse(world, council.sentence);
  if ('faults' in council) {
    printFaults(world, council.faults);
    return fail(world, [NOTHING]);
  }
  const files = new Map<string, string | Uint8Array>([
    ...under('data', council.files),
    ...under('data/schemas', Object.entries(await generateSchemas())),
    ...under('templates', houseTemplates(world.home, answers.maison ?? '', look)),
    ...editorFiles(),
  ]);
  const folders = [...new Set(Array.from(files.keys(), (file) => dirname(file)))];
  const failure = placeFolder(path, target, files, folders);
  if (failure !== undefined) return fail(world, [failure]);
  world.out(next(target, council));
  return EXIT.done;
}
