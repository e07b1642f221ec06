import { join } from 'node:path';
import { readJournal } from './journal.ts';
import type { FileRecord, Manifest } from './manifest.ts';
import { readManifest } from './manifest.ts';
import { digestOfFile } from './place-files.ts';

/** What the program knows of the folder of a sitting's acts when a run begins. */
export interface Shelf {
  readonly folder: string;
  readonly manifest: Manifest;
  /** The last word on each file, by path. */
  readonly records: Map<string, FileRecord>;
  readonly isOurs: (chemin: string, sha256: string) => boolean;
}

/** Reads the manifest and what an interrupted run left in its journal: of two words on a file, the disk decides. */
export function openShelf(folder: string): Shelf {
  const manifest = readManifest(folder);
  const noted = readJournal(folder);
  const known = new Map<string, Set<string>>();
  const records = new Map<string, FileRecord>();
  for (const record of [...manifest.fichiers, ...noted]) {
    const { chemin, sha256 } = record;
    known.set(chemin, (known.get(chemin) ?? new Set()).add(sha256));
    const before = records.get(chemin);
    if (before === undefined || digestOfFile(join(folder, chemin)) === sha256) records.set(chemin, record);
  }
  return { folder, manifest, records, isOurs: (chemin, sha256) => known.get(chemin)?.has(sha256) ?? false };
}
