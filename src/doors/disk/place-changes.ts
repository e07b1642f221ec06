import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '../../app/run/fingerprint.ts';
import type { Done } from './carry-out.ts';
import { carryOut, diskError } from './carry-out.ts';
import { flushFolder } from './flush.ts';
import type { Intent, Step } from './intent.ts';
import { noteIntent } from './intent.ts';
import { isFolder, isSpecial, isTaken, linkOnTheWay, missingFolders, stateOf } from './standing.ts';
import { stagingName } from './temporary-names.ts';

/** A file that is to stand at `chemin`, told from the folder that is held. */
export interface NewFile {
  readonly kind: 'file';
  readonly chemin: string;
  readonly bytes: Uint8Array | string;
  /** SHA-256 of the bytes, when it is known already. */
  readonly sha256?: string;
  /** Where what stands there is kept, instead of being replaced. */
  readonly garde?: string;
}

/** A folder that is to stand at `chemin`, where nothing stands. */
export interface NewFolder {
  readonly kind: 'folder';
  readonly chemin: string;
  /** Its files by their paths in it. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Its folders, be they empty. */
  readonly folders: readonly string[];
}

/** A file that is to go, if it is still what `avant` says. */
export interface Removal {
  readonly kind: 'removal';
  readonly chemin: string;
  readonly avant: string;
}

/** What is to be changed in a folder. */
export type Change = NewFile | NewFolder | Removal;

/** How a change is done. */
export interface Manner {
  /**
   * Whether to wait for the disk at each step: a power cut then leaves all or none of it. Without, what is put in place is
   * to be flushed by the caller before it is said to be written.
   */
  readonly isFlushed: boolean;
  /** What is to be known of the change afterwards, see {@link Intent.note}. */
  readonly note?: unknown;
}

function writeFolder(staged: string, { files, folders }: NewFolder, flush: boolean): void {
  for (const folder of ['', ...folders]) mkdirSync(join(staged, folder), { recursive: true });
  for (const [path, content] of files) writeFileSync(join(staged, path), content, { flag: 'wx', flush });
  if (flush) for (const folder of [...folders, '']) flushFolder(join(staged, folder));
}

/** Writes what a change needs in the hidden folder `staging`, under the rank of the change. */
function stage(staging: string, change: Change, rank: number, flush: boolean): void {
  const staged = join(staging, `.${rank + 1}.partiel`);
  if (change.kind === 'file') writeFileSync(staged, change.bytes, { flush });
  if (change.kind === 'folder') writeFolder(staged, change, flush);
}

function stepOf(root: string, change: Change, rank: number): Step {
  const { chemin } = change;
  if (change.kind === 'removal') return { chemin, avant: change.avant };
  const de = `.${rank + 1}.partiel`;
  if (change.kind === 'folder') return { chemin, de };
  const avant = stateOf(join(root, chemin));
  const garde = change.garde === undefined || avant === undefined ? {} : { garde: change.garde };
  return {
    chemin,
    de,
    sha256: change.sha256 ?? digest(change.bytes),
    ...(avant === undefined ? {} : { avant }),
    ...garde,
  };
}

/** What makes a change impossible before anything is written: a link on the way, a folder or a device in the way. */
function hindrance(root: string, { kind, chemin }: Change): Error | undefined {
  if (linkOnTheWay(root, chemin) !== undefined) return diskError('ELOOP');
  if (kind === 'file' && isFolder(join(root, chemin))) return diskError('EISDIR');
  if (kind === 'file' && isSpecial(join(root, chemin))) return diskError('ENOTREG');
  if (kind === 'folder' && isTaken(join(root, chemin))) return diskError('EEXIST');
  return undefined;
}

function refused(root: string, id: string, chemin: string, error: unknown): Done {
  try {
    rmSync(join(root, id), { recursive: true, force: true });
  } catch {
    // A hidden folder is left: the next run takes it away.
  }
  // It could not even be written aside: its folder is named.
  return { failure: { chemin: dirname(chemin), error }, stuck: [], kept: [] };
}

function flushPlaces(root: string, intent: Intent): void {
  const folders = intent.etapes.map(({ chemin }) => dirname(chemin));
  for (const folder of new Set([...folders, ...intent.dossiers.map(dirname)]))
    flushFolder(join(root, folder));
}

/**
 * Changes what stands in `root`, a folder that is held, all or none, through an interruption at any moment: all that is
 * new is written whole in a hidden folder, what is about to be done is noted, and only then does anything move. What
 * stands in the way of one place, or the disk's refusal, leaves everything as it was.
 */
export function placeChanges(root: string, changes: readonly Change[], { isFlushed, note }: Manner): Done {
  if (changes.length === 0) return { stuck: [], kept: [] };
  for (const change of changes) {
    const error = hindrance(root, change);
    if (error) return { failure: { chemin: change.chemin, error }, stuck: [], kept: [] };
  }
  const id = stagingName();
  let current = changes[0]?.chemin ?? '';
  try {
    mkdirSync(join(root, id));
    for (const [rank, change] of changes.entries()) {
      current = change.chemin;
      stage(join(root, id), change, rank, isFlushed);
    }
    if (isFlushed) flushFolder(join(root, id));
    const intent: Intent = {
      id,
      etapes: changes.map((change, rank) => stepOf(root, change, rank)),
      dossiers: missingFolders(
        root,
        changes.map(({ chemin }) => chemin),
      ),
      ...(note === undefined ? {} : { note }),
    };
    noteIntent(root, intent, isFlushed);
    if (isFlushed) flushFolder(root);
    const done = carryOut(root, intent, false);
    if (isFlushed && !done.failure) flushPlaces(root, intent);
    return done;
  } catch (error) {
    return refused(root, id, current, error);
  }
}
