import { mkdirSync, readdirSync } from 'node:fs';
import { keptText } from '../../app/run/kept-aside.ts';
import { JOURNAL } from './intent.ts';
import type { Lock } from './lock.ts';
import { LOCK, lockFolder } from './lock.ts';
import { closeIfSilent, recover } from './recover.ts';
import { isTemporary } from './temporary-names.ts';
import { writeFailure } from './write-failure.ts';

/** A folder to write in. */
export interface Place {
  readonly root: string;
  /** A path of that folder as the user knows it; `.` is the folder itself. */
  readonly shown: (chemin: string) => string;
  /** What is written there, as the end of « Une autre commande écrit déjà »; French. */
  readonly what?: string;
}

/** A folder that is held: nobody else writes there, and what an interrupted run left is finished or gone. */
export interface HeldFolder extends Lock {
  /** French sentences: what someone changed by hand during an interruption, and is kept. */
  readonly said: readonly string[];
}

function close(root: string): void {
  try {
    closeIfSilent(root);
  } catch {
    // What it tells is done: the next run will remove it.
  }
}

/** Takes a folder, made where it lacks; a French sentence when another process holds it, or when the disk refuses. */
export function holdFolder({ root, shown, what }: Place): HeldFolder | string {
  try {
    mkdirSync(root, { recursive: true });
    const lock = lockFolder(root, shown('.'), what);
    if (typeof lock === 'string') return lock;
    try {
      const said = recover(root).map(({ chemin, aside }) => keptText(shown(chemin), shown(aside)));
      return {
        said,
        isHeld: lock.isHeld,
        release: () => {
          if (lock.isHeld()) close(root);
          lock.release();
        },
      };
    } catch (error) {
      lock.release();
      return writeFailure(shown('.'), error);
    }
  } catch (error) {
    return writeFailure(shown('.'), error);
  }
}

/** Whether `root` holds something that only a run at work, or one that was interrupted, has there. */
function hasTraces(root: string): boolean {
  try {
    return readdirSync(root).some((name) => name === JOURNAL || name === LOCK || isTemporary(name));
  } catch {
    return false;
  }
}

/**
 * Finishes what an interrupted run left in `root`, for who is about to read there. Someone at work there, or a disk that
 * refuses, leaves it to the next run: each file is whole all the same.
 */
export function finishInterrupted(root: string): void {
  if (!hasTraces(root)) return;
  const held = holdFolder({ root, shown: () => root });
  if (typeof held !== 'string') held.release();
}
