import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { putInPlace, temporary } from './put-in-place.ts';

/** A file to be written: its path, its bytes. */
export interface PendingFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'le dossier ou le fichier est protégé en écriture',
  EPERM: 'le dossier ou le fichier est protégé en écriture, ou le fichier est ouvert dans un autre programme',
  EROFS: 'le disque est en lecture seule',
  ENOSPC: 'le disque est plein',
  EDQUOT: 'la place qui vous est allouée sur le disque est épuisée',
  EFBIG: 'le disque est plein, ou la taille des fichiers y est limitée',
  EIO: 'le disque ne répond pas',
  EBUSY: 'le fichier est ouvert dans un autre programme',
  EISDIR: 'un dossier porte ce nom',
  ENOTDIR: 'un fichier porte le nom du dossier',
  EEXIST: 'un fichier porte le nom du dossier',
  ENAMETOOLONG: 'le nom est trop long',
};

/** The code of an error of the disk (`ENOSPC`), or an empty text. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** What prevented writing `path`, in one French sentence. */
export function writeFailure(path: string, error: unknown): string {
  const code = codeOf(error);
  return `Impossible d'écrire ${path} : ${CAUSES[code] ?? (code || 'cause inconnue')}.`;
}

/** A file that was replaced, and that the disk would not put back when another was refused. */
export const stuckText = (path: string): string =>
  `${path} est nouveau : le disque a refusé de remettre le précédent.`;

/**
 * Writes files all or none, as far as a disk can: each is first written whole beside its place, and only when all are
 * there are they put in place together. What stood there before is never half-written.
 * Returns French sentences, one a failure; none when all is done.
 */
export function writeFiles(files: readonly PendingFile[]): readonly string[] {
  const pending: PendingFile[] = [];
  try {
    for (const file of files) {
      pending.push(file);
      mkdirSync(dirname(file.path), { recursive: true });
      writeFileSync(temporary(file.path), file.bytes);
    }
  } catch (error) {
    for (const file of pending) rmSync(temporary(file.path), { force: true });
    return [writeFailure(pending.at(-1)?.path ?? '', error)];
  }
  const { failure, stuck } = putInPlace(files);
  return failure === undefined ? [] : [writeFailure(failure.path, failure.error), ...stuck.map(stuckText)];
}
