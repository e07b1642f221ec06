import { basename, dirname } from 'node:path';
import { holdFolder } from './hold-folder.ts';
import { placeChanges } from './place-changes.ts';
import { codeOf, writeFailure } from './write-failure.ts';

/**
 * Makes the folder `target` with `files` (by path in it) and the empty folders `folders`, whole or not at all: it appears
 * in one step. What stands at its place is never touched. Returns a French sentence when it can't be done, in which
 * `shown` is the name of the folder.
 */
export function placeFolder(
  target: string,
  shown: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  folders: readonly string[],
): string | undefined {
  const root = dirname(target);
  const held = holdFolder({ root, shown: (chemin) => (chemin === '.' ? dirname(shown) : shown) });
  if (typeof held === 'string') return held;
  try {
    const change = { kind: 'folder' as const, chemin: basename(target), files, folders };
    const { failure } = placeChanges(root, [change], { isFlushed: true });
    if (failure === undefined) return undefined;
    return ['EEXIST', 'ENOTEMPTY'].includes(codeOf(failure.error))
      ? `Le dossier ${shown} vient d'être créé par ailleurs : il n'a pas été touché.`
      : writeFailure(shown, failure.error);
  } finally {
    held.release();
  }
}
