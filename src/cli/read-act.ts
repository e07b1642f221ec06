import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { type InspectedAct, inspectAct } from '../inspect/inspect-act.ts';
import { printFaults } from './open-sitting.ts';
import type { Arguments } from './usage.ts';
import { shown } from './workspace.ts';
import type { World } from './world.ts';
import { EXIT } from './world.ts';
import { codeOf } from './write-files.ts';

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: "n'existe pas",
  EISDIR: 'est un dossier',
  EACCES: 'est protégé en lecture',
  EPERM: 'est protégé en lecture',
  ERR_FS_FILE_TOO_LARGE: 'est trop gros pour être un acte',
};

/** An act given by its PDF, and how the user knows the file; or the exit code of what was told instead. */
export type GivenAct = { readonly act: InspectedAct; readonly file: string } | number;

/** Reads the PDF that the command was given. What prevents it is told. */
export function givenAct(world: World, { libres }: Arguments): GivenAct {
  const [given] = libres;
  if (given === undefined) {
    world.err('Le fichier PDF à lire manque : le donner après le nom de la commande.\n');
    return EXIT.usage;
  }
  const path = isAbsolute(given) ? given : join(world.cwd, given);
  const file = shown(world, path);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = codeOf(error);
    world.err(`Le fichier ${file} ${CAUSES[code] ?? `ne se lit pas (${code || 'cause inconnue'})`}.\n`);
    return EXIT.usage;
  }
  const { act, fault } = inspectAct(bytes, file);
  if (act !== undefined) return { act, file };
  printFaults(world, [fault]);
  return EXIT.errors;
}
