import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf, writeFailure } from './write-files.ts';

/** Whether something stands at `path`, be it a link that leads nowhere. */
export function isTaken(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes the folder `target` with `files` (by path in it) and the empty folders `folders`, whole or not at all: it is
 * made beside its place under a hidden name, then put there in one step. What stands at its place is never touched.
 * Returns a French sentence when it can't be done, in which `shown` is the name of the folder.
 */
export function placeFolder(
  target: string,
  shown: string,
  files: ReadonlyMap<string, string>,
  folders: readonly string[],
): string | undefined {
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.partiel`);
  try {
    rmSync(draft, { recursive: true, force: true });
    for (const folder of ['', ...folders]) mkdirSync(join(draft, folder), { recursive: true });
    for (const [path, text] of files) writeFileSync(join(draft, path), text, { flag: 'wx' });
    if (isTaken(target)) throw Object.assign(new Error(), { code: 'EEXIST' });
    renameSync(draft, target);
    return undefined;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    return ['EEXIST', 'ENOTEMPTY'].includes(codeOf(error))
      ? `Le dossier ${shown} vient d'être créé par ailleurs : il n'a pas été touché.`
      : writeFailure(shown, error);
  }
}
