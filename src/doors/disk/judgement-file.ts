import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_SIZE } from '../../app/folders.ts';
import { fileSize, isFolder, isTaken } from './standing.ts';

/** Where what the rules found is kept: beside the folders of acts, since it is none of what is published. */
const FOLDER = '.seance';

const fileOf = (root: string, seance: string): string => join(root, FOLDER, `${seance}.json`);

/** What the last run kept of a sitting whose acts stand in `root`; undefined when there is nothing to be read. */
export function judgementIn(root: string, seance: string): string | undefined {
  const file = fileOf(root, seance);
  if ((fileSize(file) ?? MAX_SIZE + 1) > MAX_SIZE) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Keeps what the rules found for the next run, where nothing but what an earlier run kept stands in the way. Neither staged
 * nor flushed: its text says by itself whether it is whole, and where it can't be written the rules will be asked again.
 */
export function keepJudgement(root: string, seance: string, text: string): void {
  const file = fileOf(root, seance);
  try {
    mkdirSync(join(root, FOLDER), { recursive: true });
    if (!isFolder(join(root, FOLDER)) || (isTaken(file) && fileSize(file) === undefined)) return;
    writeFileSync(file, text, { mode: 0o600 });
  } catch {
    // The next run is slower.
  }
}
