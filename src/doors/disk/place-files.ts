import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { digest } from '../../app/run/fingerprint.ts';
import { note } from './journal.ts';
import type { FileRecord } from './manifest.ts';
import { type PutInPlace, putInPlace, temporary } from './put-in-place.ts';
import { codeOf, stuckText, writeFailure } from './write-files.ts';

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
  /** Those that are in place though the others are not, the disk having refused twice: the question is to be made again. */
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

/** What one file of a question is to do: nothing when it is there already, byte for byte. */
interface Move {
  readonly record: FileRecord;
  readonly path: string;
  /** Where what stands there goes, when the program did not write it as it is: signed, or retouched by hand. */
  readonly aside?: string;
}

function moveOf({ record }: NewFile, { folder, isOurs }: Destination): Move | undefined {
  const { chemin, sha256 } = record;
  const path = join(folder, chemin);
  const there = digestOfFile(path);
  if (there === sha256) return undefined;
  // What can't be read is nobody knows whose: it is kept.
  const isKept = existsSync(path) && (there === undefined || !isOurs(chemin, there));
  return { record, path, ...(isKept ? { aside: nameAside(chemin, folder) } : {}) };
}

const keptText = ({ record: { chemin } }: Move, aside: string, { shown }: Destination): string =>
  `${shown(chemin)} avait été modifié à la main : votre version est gardée sous le nom ${shown(aside)}.`;

const NONE = { records: [], changed: [], missing: [], kept: [] };

function refused(failures: readonly string[], error: unknown): Placed {
  return { ...NONE, failures, hopeless: HOPELESS.includes(codeOf(error)) };
}

/** What is said when one file of several is refused. */
const TOGETHER = "Aucun des documents de cette question n'a été remplacé.";

/** The files of a question of which one place was refused; those whose former the disk would not give back are new. */
function notPlaced(moves: readonly Move[], { failure, stuck }: PutInPlace, to: Destination): Placed {
  const named = (path: string): string =>
    to.shown(moves.find((move) => move.path === path)?.record.chemin ?? '');
  const said = writeFailure(named(failure?.path ?? ''), failure?.error);
  const failures =
    stuck.length === 0 ? [`${said} ${TOGETHER}`] : [said, ...stuck.map((path) => stuckText(named(path)))];
  const missing = moves.filter(({ path }) => stuck.includes(path)).map(({ record }) => record);
  return { ...refused(failures, failure?.error), missing };
}

/**
 * Puts the files of one question in place together, all or none: all are written whole beside their places, noted in the
 * journal, then put in place; when one can't be, the others keep what stood there. A file that is there already is left
 * untouched, and one changed by hand is kept under another name.
 */
export function placeFiles(files: readonly NewFile[], to: Destination): Placed {
  const { folder, shown } = to;
  const records = files.map(({ record }) => record);
  const forget = (of: readonly FileRecord[]): void => {
    for (const { chemin } of of) rmSync(temporary(join(folder, chemin)), { force: true });
  };
  const error = writeBeside(files, folder);
  if (error !== undefined) {
    forget(records);
    return refused([writeFailure(shown(dirname(records[0]?.chemin ?? '')), error)], error);
  }
  const moves = files.flatMap((file) => moveOf(file, to) ?? []);
  const changed = moves.map(({ record }) => record);
  forget(records.filter((record) => !changed.includes(record)));
  const put = putInPlace(
    moves.map(({ path, aside }) => ({ path, ...(aside && { aside: join(folder, aside) }) })),
  );
  if (put.failure) return notPlaced(moves, put, to);
  const kept = moves.flatMap((move) => (move.aside === undefined ? [] : keptText(move, move.aside, to)));
  return { records, changed, missing: [], failures: [], kept, hopeless: false };
}
