import { dirname, join, relative } from 'node:path';
import type { FileKind } from '../../app/file-kinds.ts';
import { holdFolder } from './hold-folder.ts';
import { otherKindText } from './other-kind.ts';
import type { Change } from './place-changes.ts';
import { placeChanges } from './place-changes.ts';
import { fromRoot } from './standing.ts';
import { failureTexts } from './write-failure.ts';

/** A file to be written: its path, its bytes. */
export interface PendingFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
  /** The only kind of file that it may replace; any when absent. */
  readonly kind?: FileKind;
}

/** Does changes in the folder `root`, all or none; returns French sentences, one a failure; none when all is done. */
export function writeChanges(root: string, changes: readonly Change[], what?: string): readonly string[] {
  const shown = (chemin: string): string => join(root, chemin);
  const held = holdFolder({ root, shown, ...(what === undefined ? {} : { what }) });
  if (typeof held === 'string') return [held];
  try {
    const { failure, stuck } = placeChanges(root, changes, { isFlushed: true });
    return failure === undefined ? [] : failureTexts(failure, stuck, shown);
  } finally {
    held.release();
  }
}

/** The innermost folder that holds all of `files`. */
const folderOf = (files: readonly PendingFile[]): string =>
  files
    .map(({ path }) => dirname(path))
    .reduce((common, folder) => {
      let outer = common;
      while (relative(outer, folder).startsWith('..')) outer = dirname(outer);
      return outer;
    });

/**
 * Writes files all or none, through an interruption at any moment; `root` is the folder that is held meanwhile, the
 * innermost one that holds them all when it is not given; `shown` gives a path as the user knows it. Returns French sentences, one a failure; none when all is done.
 */
export function writeFiles(
  files: readonly PendingFile[],
  { root, shown = String }: { readonly root?: string; readonly shown?: (path: string) => string } = {},
): readonly string[] {
  if (files.length === 0) return [];
  const others = files.flatMap(({ path, kind }) => (kind && otherKindText(path, shown(path), kind)) ?? []);
  if (others.length > 0) return others;
  const held = root ?? folderOf(files);
  const changes = files.map(({ path, bytes }) => ({
    ...{ kind: 'file' as const, bytes },
    chemin: fromRoot(held, path),
  }));
  return writeChanges(held, changes);
}
