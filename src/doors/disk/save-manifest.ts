import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fabrication } from '../../app/run/fabrication.ts';
import { closeJournal } from './journal.ts';
import type { FileRecord, Manifest } from './manifest.ts';
import { MANIFEST, manifestText } from './manifest.ts';
import type { Shelf } from './shelf.ts';
import { writeFiles } from './write-files.ts';

/** What the manifest says beside the files. */
export interface Saved {
  readonly seance: string;
  readonly folder: string;
  readonly regles: string;
  readonly fabrication: Fabrication;
  readonly ordre: readonly string[];
}

/** Records in the order of passage, those of questions that are gone last; in a question, by path. */
function inOrder(records: readonly FileRecord[], ordre: readonly string[]): readonly FileRecord[] {
  const ranks = new Map(ordre.map((question, rank) => [question, rank]));
  const rank = ({ question }: FileRecord): number => ranks.get(question) ?? ordre.length;
  return records.toSorted((a, b) => rank(a) - rank(b) || (a.chemin < b.chemin ? -1 : 1));
}

/** The fabrications that some file was made by, the present one first. */
function inUse(
  fabrication: Fabrication,
  { manifest }: Shelf,
  fichiers: readonly FileRecord[],
): Manifest['fabrications'] {
  const used = new Set(fichiers.map((record) => record.fabrication));
  const others = manifest.fabrications.filter(({ id }) => id !== fabrication.id);
  return [fabrication, ...others].filter(({ id }) => used.has(id));
}

function present(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Writes the manifest when it changed, then forgets the journal; a French sentence when the disk refuses. */
export function saveManifest(saved: Saved, shelf: Shelf): string | undefined {
  const { seance, folder, regles, fabrication, ordre } = saved;
  const fichiers = inOrder([...shelf.records.values()], ordre);
  const text = manifestText({ seance, regles, fabrications: inUse(fabrication, shelf, fichiers), fichiers });
  const path = join(folder, MANIFEST);
  if (present(path) !== text && fichiers.length + shelf.manifest.fichiers.length > 0) {
    const [failure] = writeFiles([{ path, bytes: text }]);
    if (failure !== undefined) return failure;
  }
  try {
    closeJournal(folder);
    return undefined;
  } catch {
    // It tells what the manifest tells: the next run will remove it.
    return undefined;
  }
}
