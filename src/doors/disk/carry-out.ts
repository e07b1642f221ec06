import { copyFileSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameAside } from '../../app/run/kept-aside.ts';
import type { Intent, Step } from './intent.ts';
import { noteCancelled } from './intent.ts';
import { isTaken, linkOnTheWay, stateOf } from './standing.ts';

/** What came of a change. */
export interface Done {
  /** The place that could not be taken, and why: nothing of the change is in place. */
  readonly failure?: { readonly chemin: string; readonly error: unknown };
  /** Places that the disk would not give back: they hold the new file all the same. */
  readonly stuck: readonly string[];
  /** Files changed by hand while the change was interrupted, and the names under which they are kept. */
  readonly kept: readonly { readonly chemin: string; readonly aside: string }[];
}

/** An error with a code of the disk's own, for what every system tells in another way. */
export const diskError = (code: string): Error => Object.assign(new Error(code), { code });

/** Where what is replaced stands until all is in place. */
const formerOf = (root: string, { id }: Intent, rank: number): string =>
  join(root, id, `.${rank + 1}.ancien.partiel`);

/** Gives the file at `path` a second name, so that it is there whatever happens; a copy where the disk knows no such. */
function keepFormer(path: string, former: string): void {
  if (isTaken(former)) return;
  try {
    linkSync(path, former);
  } catch {
    copyFileSync(path, former);
  }
}

/** Keeps the file at `path` under a name that nothing bears; moves it there where the disk knows no second name. */
function keepAside(path: string, aside: string): void {
  if (isTaken(aside)) throw diskError('EEXIST');
  try {
    linkSync(path, aside);
  } catch {
    renameSync(path, aside);
  }
}

/** Where what stands in a place that is taken is kept; undefined when it is replaced. */
function asideOf(root: string, { chemin, avant, garde }: Step, now: string): string | undefined {
  if (now !== avant) return nameAside(chemin, (name) => isTaken(join(root, name)));
  // The interrupted run had kept it already.
  return garde !== undefined && stateOf(join(root, garde)) === now ? undefined : garde;
}

/** What stands there goes; when it is no longer what it was, it is left. */
function empty(path: string, former: string, { avant }: Step): void {
  if (avant !== undefined && stateOf(path) === avant) renameSync(path, former);
}

/** Whether what waits for a place is still to be put there; in doubt about it, throws. */
function isToBePlaced(staged: string, path: string, { sha256 }: Step): boolean {
  // The interrupted run had put it in place.
  if (!isTaken(staged)) return false;
  // What a power cut tore.
  if (sha256 !== undefined && stateOf(staged) !== sha256) throw diskError('EIO');
  return sha256 === undefined || stateOf(path) !== sha256;
}

/** Puts in place what waits for it; returns the name under which a file changed meanwhile is kept. */
function fill(root: string, step: Step, staged: string, former: string, now: string | undefined) {
  const path = join(root, step.chemin);
  if (now === 'dossier') throw diskError(step.sha256 === undefined ? 'EEXIST' : 'EISDIR');
  const aside = now === undefined ? undefined : asideOf(root, step, now);
  if (aside !== undefined) keepAside(path, join(root, aside));
  else if (now !== undefined && step.garde === undefined) keepFormer(path, former);
  renameSync(staged, path);
  return now === step.avant ? undefined : aside;
}

/** Takes one place in one step; returns the name under which a file changed meanwhile is kept. */
function take(root: string, intent: Intent, rank: number, isResumed: boolean): string | undefined {
  const step = intent.etapes[rank] ?? { chemin: '' };
  const path = join(root, step.chemin);
  const former = formerOf(root, intent, rank);
  if (linkOnTheWay(root, step.chemin) !== undefined) throw diskError('ELOOP');
  if (step.de === undefined) {
    empty(path, former, step);
    return undefined;
  }
  const staged = join(root, intent.id, step.de);
  if (isResumed && !isToBePlaced(staged, path, step)) return undefined;
  return fill(root, step, staged, former, isResumed ? stateOf(path) : step.avant);
}

function giveBack(root: string, intent: Intent, rank: number): void {
  const step = intent.etapes[rank] ?? { chemin: '' };
  const path = join(root, step.chemin);
  const former = formerOf(root, intent, rank);
  const aside = step.garde === undefined ? undefined : join(root, step.garde);
  const isKept = aside !== undefined && stateOf(aside) === step.avant;
  // It was not taken, or only its second name was given. Of two names of one file, renaming one to the other does nothing.
  if (step.avant !== undefined && stateOf(path) === step.avant) {
    if (isKept) rmSync(aside);
  } else if (isTaken(former)) renameSync(former, path);
  else if (isKept) renameSync(aside, path);
  else if (step.avant === undefined) giveBackEmpty(join(root, intent.id, step.de ?? ''), path, step);
}

/** A place where nothing stood is empty again. */
function giveBackEmpty(staged: string, path: string, { sha256 }: Step): void {
  if (!isTaken(staged) && (sha256 === undefined || stateOf(path) === sha256)) renameSync(path, staged);
}

function removeFolders(root: string, folders: readonly string[]): void {
  for (const folder of folders.toReversed()) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      // Someone put something there, or it was never made.
    }
  }
}

/** Takes back what was done of a change; returns the places that the disk would not give back. */
export function takeBack(root: string, intent: Intent): readonly string[] {
  const stuck = intent.etapes.toReversed().flatMap(({ chemin }, reversed) => {
    try {
      giveBack(root, intent, intent.etapes.length - 1 - reversed);
      return [];
    } catch {
      return [chemin];
    }
  });
  removeFolders(root, intent.dossiers);
  clear(root, intent);
  return stuck;
}

function clear(root: string, { id }: Intent): void {
  try {
    rmSync(join(root, id), { recursive: true, force: true });
  } catch {
    // A hidden folder is left: the next run takes it away.
  }
}

/** Folders that a change left empty by what it took away. */
const emptied = ({ etapes }: Intent): readonly string[] => [
  ...new Set(
    etapes.flatMap(({ chemin, de }) => (de === undefined && chemin.includes('/') ? [dirname(chemin)] : [])),
  ),
];

function makeFolders(root: string, { dossiers }: Intent): void {
  for (const folder of dossiers) {
    if (linkOnTheWay(root, `${folder}/.`) !== undefined) throw diskError('ELOOP');
    mkdirSync(join(root, folder), { recursive: true });
  }
}

/**
 * Does a change that was noted, all of it or nothing: when one place can't be taken (a file open elsewhere, a folder in
 * the way), those that were taken are given back what stood there. At any moment each place holds a whole file, the
 * former or the new one. `isResumed` when an interrupted run may have begun: what is found is looked at again.
 */
export function carryOut(root: string, intent: Intent, isResumed: boolean): Done {
  const kept: { chemin: string; aside: string }[] = [];
  for (const [rank, { chemin }] of intent.etapes.entries()) {
    try {
      if (rank === 0) makeFolders(root, intent);
      const aside = take(root, intent, rank, isResumed);
      if (aside !== undefined) kept.push({ chemin, aside });
    } catch (error) {
      cancel(root, intent);
      return { failure: { chemin, error }, stuck: takeBack(root, intent), kept: [] };
    }
  }
  removeFolders(root, emptied(intent));
  clear(root, intent);
  return { stuck: [], kept };
}

function cancel(root: string, { id }: Intent): void {
  try {
    noteCancelled(root, id);
  } catch {
    // A full disk: what follows only removes and renames, and ends before anyone reads the journal.
  }
}
