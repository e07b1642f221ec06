import { basename } from 'node:path';
import type { ImportedPresences, NoPresences } from '../../../app/starter/import-presences.ts';
import { hasPresences, importPresences } from '../../../app/starter/import-presences.ts';
import { presencesText } from '../../../app/starter/presences-text.ts';
import { quoted } from '../../../diagnostics/foreign-text.ts';
import { exitCode } from '../../../diagnostics/index.ts';
import { dateEnChiffres } from '../../../domaine/date.ts';
import type { DiskFolders } from '../../disk/folders.ts';
import { readGivenFile } from '../../disk/given-file.ts';
import { writeDataFile } from '../../disk/write-data-file.ts';
import { shown } from '../folders.ts';
import { understoodText } from '../starter/understood.ts';
import { namedSeance, printFaults } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

const say = (world: World, sentence: string, code: number): number => {
  world.err(`${sentence}\n`);
  return code;
};

/** What can't be read, and what to do first. */
const FIRST: Readonly<Record<NoPresences['lacking'], string | undefined>> = {
  council: "Rien n'a été lu : il faut d'abord corriger le conseil, son registre et la date de la séance.",
  order:
    "Rien n'a été lu : seance.yaml doit d'abord dire l'ordre de passage, qui situe les arrivées et les départs.",
  sheet: undefined,
};

function tellLacking(world: World, { lacking, faults }: NoPresences): number {
  printFaults(world, faults);
  const first = FIRST[lacking];
  return first === undefined ? EXIT.errors : say(world, first, EXIT.errors);
}

/** Writes what the sheet gives, or says why it is not. */
function write(world: World, folders: DiskFolders, id: string, text: string, args: Arguments): number {
  const isReplacing = args.options.remplacer !== undefined;
  const path = `${id}/presences.yaml`;
  const { dataShown } = folders;
  const isFilled = hasPresences(folders, id);
  const isSaid = isFilled && folders.data.read(path) === text;
  if (isFilled && !isReplacing && !isSaid) {
    const advice = "« --remplacer » l'écrit tout de même, et garde l'ancien dans presences.yaml.avant.";
    return say(world, `${dataShown}/${path} est déjà rempli : il n'a pas été touché. ${advice}`, EXIT.errors);
  }
  const written = isSaid && !isReplacing ? {} : writeDataFile(folders.paths.data, path, text, isFilled);
  if (typeof written === 'string') return say(world, written, EXIT.errors);
  const kept = written.kept === undefined ? '' : ` ; l'ancien est dans ${shown(world, written.kept)}`;
  world.out(`${dataShown}/${path} est écrit${kept}.\n« seance verifier ${id} » le contrôle.\n`);
  return EXIT.done;
}

function conclude(
  world: World,
  folders: DiskFolders,
  id: string,
  { sheet, read }: ImportedPresences,
  args: Arguments,
): number {
  world.err(understoodText(sheet, read));
  if (read.faults.length > 0) printFaults(world, read.faults);
  if (!read.presences) {
    return say(
      world,
      "Rien n'est écrit tant que tout le tableau n'est pas compris.",
      exitCode(read.faults) || EXIT.errors,
    );
  }
  const text = presencesText(
    read.presences,
    `Importé de ${quoted(basename(sheet.name))}, le ${dateEnChiffres(world.today)}.`,
  );
  if (args.options.ecrire !== undefined || args.options.remplacer !== undefined) {
    return write(world, folders, id, text, args);
  }
  world.out(text);
  world.err("\nRien n'est écrit : « --ecrire » met ce texte dans presences.yaml.\n");
  return EXIT.done;
}

/** Runs `seance importer presences`. */
export function importerPresences(world: World, args: Arguments): number {
  const [, path, ...rest] = args.loose;
  if (path === undefined) {
    return say(world, 'Dites quel tableau lire : « seance importer presences feuille.xlsx ».', EXIT.usage);
  }
  if (rest.length > 1) {
    const extra = quoted(rest.slice(1).join(' '));
    return say(world, `« seance importer presences » ne sait que faire de ${extra}.`, EXIT.usage);
  }
  const named = namedSeance(world, args, rest);
  if (typeof named === 'number') return named;
  const { folders, id } = named;
  const file = readGivenFile(world, path);
  if (typeof file === 'string') return say(world, file, EXIT.usage);
  const imported = importPresences(folders, id, file);
  return 'lacking' in imported ? tellLacking(world, imported) : conclude(world, folders, id, imported, args);
}
