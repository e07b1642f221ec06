import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { codeOf, temporary, writeFailure } from '../write-files.ts';
import { digest } from './fingerprint.ts';
import { note } from './journal.ts';
import type { FileRecord } from './manifest.ts';

/** A file to be put in place, and what the manifest will say of it. */
export interface NewFile {
  readonly record: FileRecord;
  readonly bytes: Uint8Array;
}

/** Where files go, and what is known of those that are there. */
export interface Destination {
  /** The folder of the sitting's acts. */
  readonly folder: string;
  /** A path of that folder as the user knows it. */
  readonly shown: (chemin: string) => string;
  /** Whether the program itself wrote `sha256` at this place. */
  readonly isOurs: (chemin: string, sha256: string) => boolean;
}

/** What came of putting files in place. */
export interface Placed {
  /** All that is in place, and those among them that were not there already, byte for byte. */
  readonly records: readonly FileRecord[];
  readonly changed: readonly FileRecord[];
  /** Those that should be in place with them, and are not: the question is to be made again. */
  readonly missing: readonly FileRecord[];
  /** French sentences: what could not be written. */
  readonly failures: readonly string[];
  /** French sentences: files that someone had changed, and are kept. */
  readonly kept: readonly string[];
  /** Nothing more can be written on this disk: going on would be in vain. */
  readonly hopeless: boolean;
}

const HOPELESS = ['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG', 'EIO'];

/** SHA-256 of the file at `path`; undefined when there is none that can be read. */
export function digestOfFile(path: string): string | undefined {
  try {
    return digest(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** A free name beside `path` for a file that someone changed by hand. */
function nameAside(chemin: string, folder: string): string {
  const end = extname(chemin);
  const stem = chemin.slice(0, chemin.length - end.length);
  let rank = 1;
  while (existsSync(join(folder, `${stem}-modifie-${rank}${end}`))) rank += 1;
  return `${stem}-modifie-${rank}${end}`;
}

/** Keeps under another name a file that the program did not write as it is: signed, or retouched in a word processor. */
function setAside({ record: { chemin } }: NewFile, there: string, to: Destination): readonly string[] {
  if (to.isOurs(chemin, there)) return [];
  const name = nameAside(chemin, to.folder);
  renameSync(join(to.folder, chemin), join(to.folder, name));
  return [
    `${to.shown(chemin)} avait été modifié à la main : votre version est gardée sous le nom ${to.shown(name)}.`,
  ];
}

/** Puts one file in place in one step; undefined when it was there already: it is left untouched. */
function place(file: NewFile, to: Destination): readonly string[] | undefined {
  const path = join(to.folder, file.record.chemin);
  const there = digestOfFile(path);
  if (there === file.record.sha256) {
    rmSync(temporary(path), { force: true });
    return undefined;
  }
  const kept = there === undefined ? [] : setAside(file, there, to);
  renameSync(temporary(path), path);
  return kept;
}

function writeBeside(files: readonly NewFile[], folder: string): unknown {
  try {
    for (const { record, bytes } of files) {
      const path = join(folder, record.chemin);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary(path), bytes);
    }
    note(
      folder,
      files.map(({ record }) => record),
    );
    return undefined;
  } catch (error) {
    return error;
  }
}

/**
 * Puts the files of one question in place together: all are written whole beside their places, noted in the journal,
 * then put in place one by one, each in one step. When they can't all be written, none is put in place.
 */
export function placeFiles(files: readonly NewFile[], to: Destination): Placed {
  const first = files[0]?.record.chemin ?? '';
  const refused = writeBeside(files, to.folder);
  if (refused !== undefined) {
    for (const { record } of files) rmSync(temporary(join(to.folder, record.chemin)), { force: true });
    const failures = [writeFailure(to.shown(dirname(first)), refused)];
    const hopeless = HOPELESS.includes(codeOf(refused));
    return { records: [], changed: [], missing: [], failures, kept: [], hopeless };
  }
  const records: FileRecord[] = [];
  const changed: FileRecord[] = [];
  const missing: FileRecord[] = [];
  const failures: string[] = [];
  const kept: string[] = [];
  for (const file of files) {
    try {
      const aside = place(file, to);
      records.push(file.record);
      if (aside === undefined) continue;
      changed.push(file.record);
      kept.push(...aside);
    } catch (error) {
      rmSync(temporary(join(to.folder, file.record.chemin)), { force: true });
      missing.push(file.record);
      failures.push(writeFailure(to.shown(file.record.chemin), error));
    }
  }
  return { records, changed, missing, failures, kept, hopeless: false };
}
