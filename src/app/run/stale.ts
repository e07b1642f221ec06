import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocumentState } from '../../document/tree.ts';
import type { FileRecord } from '../../doors/disk/manifest.ts';
import { digestOfFile } from '../../doors/disk/place-files.ts';
import type { Shelf } from '../../doors/disk/shelf.ts';
import type { Format } from '../formats.ts';
import { formatOf } from './freshness.ts';

/** What a run brought up to date, to tell what it left behind. */
export interface Pass {
  readonly etat: DocumentState;
  readonly formats: readonly Format[];
  /** Questions whose files are up to date. */
  readonly done: ReadonlySet<string>;
  /** Paths of their files. */
  readonly current: ReadonlySet<string>;
  /** Whether a question still has acts to make. */
  readonly isAlive: (question: string) => boolean;
}

function isStale(record: FileRecord, { etat, formats, done, current, isAlive }: Pass): boolean {
  const { chemin, question } = record;
  if (!isAlive(question)) return true;
  if (!done.has(question) || current.has(chemin)) return false;
  // A draft has had its day once the act is there; the other way round, the act stays.
  if (record.etat !== etat) return record.etat === 'projet';
  const format = formatOf(record);
  // What no writer claims any more was written by an earlier program: no question gives it.
  return format === undefined || formats.includes(format);
}

/** Files of the program that no question of the sitting gives any more, by path. Those that are gone are forgotten. */
export function staleFiles(shelf: Shelf, pass: Pass): readonly FileRecord[] {
  const stale = [...shelf.records.values()].filter((record) => isStale(record, pass));
  const there = stale.filter(({ chemin }) => existsSync(join(shelf.folder, chemin)));
  for (const { chemin } of stale)
    if (!there.some((record) => record.chemin === chemin)) shelf.records.delete(chemin);
  return there.toSorted((a, b) => (a.chemin < b.chemin ? -1 : 1));
}

/** What came of removing stale files. */
export interface Purge {
  readonly removed: readonly FileRecord[];
  /** Changed by hand since they were written: never removed. */
  readonly kept: readonly FileRecord[];
}

/** Removes stale files, and the folders that they leave empty. Throws what the disk throws. */
export function purge(shelf: Shelf, stale: readonly FileRecord[]): Purge {
  const removed: FileRecord[] = [];
  const kept: FileRecord[] = [];
  for (const record of stale) {
    const path = join(shelf.folder, record.chemin);
    const there = digestOfFile(path);
    if (there === undefined || !shelf.isOurs(record.chemin, there)) {
      kept.push(record);
      continue;
    }
    rmSync(path);
    shelf.records.delete(record.chemin);
    removed.push(record);
    const home = dirname(path);
    if (home !== shelf.folder && readdirSync(home).length === 0) rmdirSync(home);
  }
  return { removed, kept };
}
