import { readFileSync, statSync } from 'node:fs';
import type { FileKind } from '../../app/file-kinds.ts';
import { codeOf } from './write-failure.ts';

/** Largest file that may be one of ours, in bytes: the data of the longest act have a twentieth of it. */
const LARGEST = 50 * 1024 * 1024;

/**
 * Whether a file stands at `path` that is not of a kind; in doubt about one that can't be read, true. What is no file (a
 * folder, a device) is for who writes to tell.
 */
function isOfOtherKind(path: string, { holds }: FileKind): boolean {
  try {
    const stat = statSync(path);
    return stat.isFile() && (stat.size > LARGEST || !holds(readFileSync(path, 'utf8')));
  } catch (error) {
    return !['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error));
  }
}

/** Why the file at `path`, known as `shown`, is not to be replaced by one of a kind; French. Undefined when it may be. */
export function otherKindText(path: string, shown: string, kind: FileKind): string | undefined {
  return isOfOtherKind(path, kind)
    ? `${shown} existe déjà et n'est pas ${kind.named} : il n'a pas été touché. Donnez un autre nom, ou déplacez ce fichier.`
    : undefined;
}
