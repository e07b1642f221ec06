import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { digest } from '../../app/run/fingerprint.ts';

/** What stands at `path`, links not followed; undefined when nothing does, or nothing that can be reached. */
function statOf(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Whether something stands at `path`, be it a link that leads nowhere. */
export const isTaken = (path: string): boolean => statOf(path) !== undefined;

/** Whether a folder stands at `path`, and not a link to one. */
export const isFolder = (path: string): boolean => statOf(path)?.isDirectory() === true;

/** Bytes of the file that stands at `path`; undefined where there is none, or a link, a pipe, a folder. */
export function fileSize(path: string): number | undefined {
  const stat = statOf(path);
  return stat?.isFile() === true ? stat.size : undefined;
}

/** Whether a device, a pipe or a socket stands at `path`: nothing that may be put aside for a file. */
export function isSpecial(path: string): boolean {
  const stat = statOf(path);
  return stat !== undefined && !stat.isFile() && !stat.isDirectory() && !stat.isSymbolicLink();
}

/** What stands at `path`: the SHA-256 of a file, `dossier`, `autre` for a link or what can't be read; undefined: nothing. */
export function stateOf(path: string): string | undefined {
  const stat = statOf(path);
  if (stat === undefined) return undefined;
  if (stat.isDirectory()) return 'dossier';
  if (!stat.isFile()) return 'autre';
  try {
    return digest(readFileSync(path));
  } catch {
    return 'autre';
  }
}

/**
 * The folders between `root` and `chemin` that are there, from the outer one. Whatever they hold is inside `root` when
 * none of them is a link.
 */
const foldersOf = (chemin: string): readonly string[] =>
  chemin
    .split('/')
    .slice(0, -1)
    .map((_part, rank, parts) => parts.slice(0, rank + 1).join('/'));

/** The folder on the way from `root` to `chemin` that is a link: what stands behind it is not in `root`. */
export const linkOnTheWay = (root: string, chemin: string): string | undefined =>
  foldersOf(chemin).find((folder) => statOf(join(root, folder))?.isSymbolicLink() === true);

/**
 * `path` told from `root`, the links on the way followed: what a link inside `root` leads to inside `root` has a name of
 * its own there. As it is written when it can't be followed.
 */
export function fromRoot(root: string, path: string): string {
  const told = (from: string, to: string): string => relative(from, to).replaceAll('\\', '/');
  try {
    const real = told(realpathSync(root), join(realpathSync(dirname(path)), basename(path)));
    return real.startsWith('../') ? told(root, path) : real;
  } catch {
    return told(root, path);
  }
}

/** The folders that lack on the way from `root` to these paths, the outer ones first. */
export const missingFolders = (root: string, chemins: readonly string[]): readonly string[] =>
  [...new Set(chemins.flatMap(foldersOf))].filter((folder) => !isTaken(join(root, folder)));

/** SHA-256 of the file at `chemin` in `root`; undefined when there is none, or only behind a link. */
export function digestOfFile(root: string, chemin: string): string | undefined {
  const state = linkOnTheWay(root, chemin) === undefined ? stateOf(join(root, chemin)) : undefined;
  return state === 'dossier' || state === 'autre' ? undefined : state;
}
