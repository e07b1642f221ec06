import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

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

/** Where a file is written before it is put in place: in the same folder, under a name that tells what it is. */
export const temporary = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}.partiel`);

/**
 * Writes files all or none, as far as a disk can: each is first written whole beside its place, and only when all are
 * there are they put in place, each in one step. What stood there before is never half-written.
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
    for (const file of files) renameSync(temporary(file.path), file.path);
    return [];
  } catch (error) {
    for (const file of pending) rmSync(temporary(file.path), { force: true });
    return [writeFailure(pending.at(-1)?.path ?? files[0]?.path ?? '', error)];
  }
}
