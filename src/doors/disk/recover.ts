import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Done } from './carry-out.ts';
import { carryOut, takeBack } from './carry-out.ts';
import { closeJournal, JOURNAL, readJournal } from './intent.ts';
import { isFolder, isTaken } from './standing.ts';
import { belongsToAnother, isTemporary } from './temporary-names.ts';

/** Removes what interrupted runs left half-written: never a file under its final name, nor the work of who still lives. */
function removeLeftovers(root: string): void {
  for (const name of readdirSync(root))
    if (isTemporary(name) && !belongsToAnother(name))
      rmSync(join(root, name), { recursive: true, force: true });
}

/**
 * Finishes what an interrupted run had noted in `root`, a folder that is held, or takes it back when it can't be; what it
 * had only begun to write is removed. Throws what the disk throws.
 */
export function recover(root: string): Done['kept'] {
  const last = readJournal(root).at(-1);
  let kept: Done['kept'] = [];
  if (last && isFolder(join(root, last.id)) && !belongsToAnother(last.id)) {
    if (last.annule) takeBack(root, last);
    else ({ kept } = carryOut(root, last, true));
  }
  removeLeftovers(root);
  return kept;
}

/** Closes the journal of `root` unless something is still to be known of what it notes. Throws what the disk throws. */
export function closeIfSilent(root: string): void {
  const isThere = isTaken(join(root, JOURNAL));
  if (isThere && readJournal(root).every(({ note }) => note === undefined)) closeJournal(root);
}
