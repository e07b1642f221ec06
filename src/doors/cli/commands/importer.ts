import { basename } from 'node:path';
import { presencesText } from '../../../app/starter/presences-text.ts';
import { exitCode, sortFaults } from '../../../diagnostics/index.ts';
import { dateEnChiffres, lireDate } from '../../../domaine/date.ts';
import { diskReader } from '../../../readers/dossier/index.ts';
import type { AttendanceRead, Council, Sheet } from '../../../readers/sheets/index.ts';
import {
  isAttendanceHeader,
  isFault,
  readAttendance,
  readCouncil,
  readPassage,
  readSheet,
  saysSomething,
} from '../../../readers/sheets/index.ts';
import { readGivenFile } from '../../disk/given-file.ts';
import type { Workspace } from '../../disk/workspace.ts';
import { shown, workspaceOf } from '../../disk/workspace.ts';
import { writePresences } from '../../disk/write-presences.ts';
import { chosenSitting, printFaults } from '../open-sitting.ts';
import { understoodText } from '../starter/understood.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

const say = (world: World, sentence: string, code: number): number => {
  world.err(`${sentence}\n`);
  return code;
};

/** What the sheet is held against; when the data can't say it, they are told and undefined is returned. */
function councilOf(world: World, { data, dataShown }: Workspace, id: string): Council | undefined {
  const reader = diskReader(data);
  const { registre, faults } = readCouncil(reader, dataShown);
  const { jour, passage, faults: ofSitting } = readPassage(reader, dataShown, id);
  if (registre && jour !== undefined && passage) return { registre, jour, passage };
  printFaults(world, sortFaults([...faults, ...(passage ? [] : ofSitting)]));
  say(
    world,
    passage
      ? "Rien n'a été lu : il faut d'abord corriger le conseil, son registre et la date de la séance."
      : "Rien n'a été lu : seance.yaml doit d'abord dire l'ordre de passage, qui situe les arrivées et les départs.",
    EXIT.errors,
  );
  return undefined;
}

/** Writes what the sheet gives, or says why it is not. */
function write(
  world: World,
  { data, dataShown }: Workspace,
  id: string,
  text: string,
  args: Arguments,
): number {
  const isReplacing = args.options.remplacer !== undefined;
  const path = `${id}/presences.yaml`;
  const isFilled = saysSomething(diskReader(data), path);
  const isSaid = isFilled && diskReader(data).read(path) === text;
  if (isFilled && !isReplacing && !isSaid) {
    const advice = "« --remplacer » l'écrit tout de même, et garde l'ancien dans presences.yaml.avant.";
    return say(world, `${dataShown}/${path} est déjà rempli : il n'a pas été touché. ${advice}`, EXIT.errors);
  }
  const written = isSaid && !isReplacing ? {} : writePresences(data, path, text, isFilled);
  if (typeof written === 'string') return say(world, written, EXIT.errors);
  const kept = written.kept === undefined ? '' : ` ; l'ancien est dans ${shown(world, written.kept)}`;
  world.out(`${dataShown}/${path} est écrit${kept}.\n« seance verifier ${id} » le contrôle.\n`);
  return EXIT.done;
}

function conclude(
  world: World,
  workspace: Workspace,
  id: string,
  { sheet, read }: { readonly sheet: Sheet; readonly read: AttendanceRead },
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
  const today = lireDate(world.today);
  const when = today === undefined ? '' : `, le ${dateEnChiffres(today)}`;
  const name = basename(sheet.name).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  const text = presencesText(read.presences, `Importé de « ${name} »${when}.`);
  if (args.options.ecrire !== undefined || args.options.remplacer !== undefined) {
    return write(world, workspace, id, text, args);
  }
  world.out(text);
  world.err("\nRien n'est écrit : « --ecrire » met ce texte dans presences.yaml.\n");
  return EXIT.done;
}

/** Runs `seance importer`. */
export function importer(world: World, args: Arguments): number {
  const [what, path, ...rest] = args.libres;
  if (what !== 'presences' || path === undefined) {
    const sentence =
      what === undefined || what === 'presences'
        ? 'Dites quel tableau lire : « seance importer presences feuille.xlsx ».'
        : `On n'importe que des présences, non « ${what} » : « seance importer presences feuille.xlsx ».`;
    return say(world, sentence, EXIT.usage);
  }
  const workspace = workspaceOf(world, args);
  const chosen = chosenSitting(workspace, { ...args, libres: rest });
  if (typeof chosen === 'string') return say(world, chosen, EXIT.usage);
  const file = readGivenFile(world, path);
  if (typeof file === 'string') return say(world, file, EXIT.usage);
  const council = councilOf(world, workspace, chosen.id);
  if (!council) return EXIT.errors;
  const sheet = readSheet(file.shown, file.bytes, isAttendanceHeader);
  if (isFault(sheet)) {
    printFaults(world, [sheet]);
    return EXIT.errors;
  }
  return conclude(world, workspace, chosen.id, { sheet, read: readAttendance(sheet, council) }, args);
}
