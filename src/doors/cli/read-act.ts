import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { type InspectedAct, inspectAct } from '../../app/control/read-acte.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import { finishInterrupted } from '../disk/hold-folder.ts';
import { codeOf } from '../disk/write-failure.ts';
import { shown } from './folders.ts';
import { printFaults } from './told-seance.ts';
import type { Arguments } from './usage.ts';
import type { World } from './world.ts';
import { EXIT } from './world.ts';

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: "n'existe pas",
  EISDIR: 'est un dossier',
  EACCES: 'est protégé en lecture',
  EPERM: 'est protégé en lecture',
  ERR_FS_FILE_TOO_LARGE: 'est trop gros pour être un acte',
};

/** An act given by its PDF, and how the user knows the file; or the exit code of what was told instead. */
export type GivenAct = { readonly act: InspectedAct; readonly file: string } | number;

/** Tells why a file is no act that can be read. */
export type TellUnreadable = (file: string, fault: Fault) => void;

/** Reads the PDF that the command was given. What prevents it is told, a file that is no act by `tell`. */
export function givenAct(
  world: World,
  { loose }: Arguments,
  tell: TellUnreadable = (_file, fault) => printFaults(world, [fault]),
): GivenAct {
  const [given] = loose;
  if (given === undefined) {
    world.err('Le fichier PDF à lire manque : le donner après le nom de la commande.\n');
    return EXIT.usage;
  }
  const path = isAbsolute(given) ? given : join(world.cwd, given);
  const file = shown(world, path);
  // Acts stand in the folder of their sitting, or in that of their question: one that was interrupted is finished first.
  for (const folder of [dirname(dirname(path)), dirname(path)]) finishInterrupted(folder);
  let bytes: Uint8Array;
  try {
    const stat = statSync(path);
    // Of a device, there is no end to read.
    if (!stat.isFile() && !stat.isDirectory()) {
      world.err(`Le fichier ${file} n'en est pas un qui se lise : le PDF d'un acte est attendu.\n`);
      return EXIT.usage;
    }
    bytes = readFileSync(path);
  } catch (error) {
    const code = codeOf(error);
    world.err(`Le fichier ${file} ${CAUSES[code] ?? `ne se lit pas (${code || 'cause inconnue'})`}.\n`);
    return EXIT.usage;
  }
  const { act, fault } = inspectAct(bytes, file);
  if (act !== undefined) return { act, file };
  tell(file, fault);
  return EXIT.errors;
}
