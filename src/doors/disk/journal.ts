import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FileRecord } from './manifest.ts';
import { isFileRecord } from './manifest.ts';

/**
 * What a run is about to put in place, one line a question, written before anything is. The manifest is written once,
 * at the end: after an interruption, the journal tells which of the files in place are the program's own.
 */
const JOURNAL = '.journal';

/** Notes files about to be put in place. Throws what the disk throws. */
export function note(folder: string, records: readonly FileRecord[]): void {
  appendFileSync(join(folder, JOURNAL), `${JSON.stringify(records)}\n`);
}

function recordsOf(line: string): readonly FileRecord[] {
  try {
    const read: unknown = JSON.parse(line);
    return Array.isArray(read) ? read.filter(isFileRecord) : [];
  } catch {
    // The line that was being written when the run stopped: nothing of it is in place yet.
    return [];
  }
}

/** What an interrupted run noted; nothing when the last run went to its end. */
export function readJournal(folder: string): readonly FileRecord[] {
  try {
    return readFileSync(join(folder, JOURNAL), 'utf8').split('\n').flatMap(recordsOf);
  } catch {
    return [];
  }
}

/** Forgets the journal, once the manifest tells all. */
export function closeJournal(folder: string): void {
  rmSync(join(folder, JOURNAL), { force: true });
}
