import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Entry, Reader, ReadFailure } from '../../app/folders.ts';
import { decodeUtf8, MAX_SIZE } from '../../app/folders.ts';

type Located = { readonly real: string } | ReadFailure;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** ENOENT and its kin say that nothing is there; anything else (rights, a loop of links) that it can't be read. */
const failureOf = (error: unknown): ReadFailure => ({
  reason: ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(codeOf(error))
    ? 'missing'
    : 'unreadable',
});

/** Where `path` really is, links followed; refused when that is not inside `root`. */
function locate(root: string, path: string): Located {
  try {
    const base = realpathSync.native(root);
    const real = realpathSync.native(join(base, path));
    return real === base || real.startsWith(base.endsWith(sep) ? base : base + sep)
      ? { real }
      : { reason: 'outside' };
  } catch (error) {
    return failureOf(error);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function entriesOf(folder: string): readonly Entry[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({
        name: entry.name,
        folder: entry.isSymbolicLink() ? isFolder(join(folder, entry.name)) : entry.isDirectory(),
      }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

/** Reads a regular file; a folder, a pipe or a device is refused before it is opened. */
function bytesOf(real: string, most: number): Uint8Array | ReadFailure {
  try {
    const stat = statSync(real);
    if (!stat.isFile()) return { reason: 'not-a-file' };
    return stat.size > most ? { reason: 'too-large' } : readFileSync(real);
  } catch (error) {
    return failureOf(error);
  }
}

function textOf(real: string): string | ReadFailure {
  const bytes = bytesOf(real, MAX_SIZE);
  return 'reason' in bytes ? bytes : decodeUtf8(bytes);
}

/** A reader of the folder `root` of the disk. Nothing outside it is ever read, be it through a link. */
export function diskReader(root: string): Reader {
  return {
    list: (folder) => {
      const found = locate(root, folder);
      return 'real' in found ? entriesOf(found.real) : undefined;
    },
    read: (path) => {
      const found = locate(root, path);
      return 'real' in found ? textOf(found.real) : found;
    },
    bytes: (path, most) => {
      const found = locate(root, path);
      return 'real' in found ? bytesOf(found.real, most) : found;
    },
  };
}
