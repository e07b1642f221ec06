import { readFileSync, statSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { quoted } from '../../diagnostics/foreign-text.ts';
import { shown } from '../cli/folders.ts';
import type { World } from '../cli/world.ts';
import { codeOf } from './write-failure.ts';

/** A file that a command was given, read. */
export interface GivenFile {
  /** Its name without its folders. */
  readonly name: string;
  /** Its path as the user would write it from where the command was given. */
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/** Largest file that is read, in bytes: a sheet of a thousand members has a twentieth of it. */
const LARGEST = 5 * 1024 * 1024;

/** Reads the file `path`, told from where the command was given; a French sentence when it can't be read. */
export function readGivenFile(world: World, path: string): GivenFile | string {
  try {
    const full = isAbsolute(path) ? path : join(world.cwd, path);
    const stat = statSync(full);
    if (!stat.isFile()) return `${quoted(path)} n'est pas un fichier.`;
    if (stat.size > LARGEST) {
      return `Le fichier ${quoted(path)} dépasse ${LARGEST / 1024 / 1024} Mo : vérifiez que c'est le bon.`;
    }
    return { name: basename(full), shown: shown(world, full), bytes: readFileSync(full) };
  } catch (error) {
    const isMissing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(codeOf(error));
    return isMissing
      ? `Il n'y a pas de fichier ${quoted(path)}.`
      : `Le fichier ${quoted(path)} ne s'ouvre pas : vérifiez vos droits, et qu'aucun autre programme ne le retient.`;
  }
}
