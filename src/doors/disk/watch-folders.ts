import type { FSWatcher } from 'node:fs';
import { existsSync, readdirSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Folders under watch. */
export interface Watching {
  /** Resolves after the next change, once nothing has changed for `quiet` milliseconds; false when it was stopped. */
  readonly change: (quiet: number) => Promise<boolean>;
  readonly close: () => void;
}

/** What editors write beside the files that they save. */
const isNoise = (name: string): boolean => /^[.#~]|~$|\.(?:swp|swx|tmp|bak)$/iu.test(name);

/** A folder and all those in it. Links are not followed. */
function foldersUnder(folder: string): readonly string[] {
  try {
    const inner = readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
    return [folder, ...inner];
  } catch {
    return [];
  }
}

/** The folders to watch for one that is not there yet: what is above it, and its name there. */
function awaited(root: string): readonly (readonly [folder: string, name: string])[] {
  return existsSync(root) || !existsSync(dirname(root)) ? [] : [[dirname(root), basename(root)]];
}

/**
 * Watches `roots` and their folders, one by one: watching a tree at once is not reliable on every system. Editors save
 * by writing a file aside and renaming it, which a folder's watch sees and a file's does not. A root that is not there
 * yet is seen when it is made.
 */
export function watchFolders(roots: readonly string[], stop?: AbortSignal): Watching {
  const watchers = new Map<string, FSWatcher>();
  const waiting = new Set<() => void>();
  const state = { changed: false };
  const tell = (): void => {
    state.changed = true;
    for (const wake of waiting) wake();
  };
  const onEvent = (name: string | null, only?: ReadonlySet<string>): void => {
    if (name === null || (!isNoise(name) && only?.has(name) !== false)) tell();
  };
  const follow = (): void => {
    const under = new Set(roots.flatMap(foldersUnder));
    const coming = roots.flatMap(awaited).filter(([folder]) => !under.has(folder));
    const wanted = new Set([...under, ...coming.map(([folder]) => folder)]);
    for (const [folder, watcher] of watchers) {
      if (wanted.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of wanted) {
      if (watchers.has(folder)) continue;
      const names = coming.filter(([above]) => above === folder).map(([, name]) => name);
      const only = names.length > 0 ? new Set(names) : undefined;
      const watcher = watch(folder, { persistent: true }, (_event, name) => onEvent(name, only));
      // The folder is gone: the one above tells so.
      watcher.on('error', () => watcher.close());
      watchers.set(folder, watcher);
    }
  };
  const next = (milliseconds?: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = milliseconds === undefined ? undefined : setTimeout(() => wake(), milliseconds);
      const wake = (): void => {
        clearTimeout(timer);
        waiting.delete(wake);
        resolve();
      };
      waiting.add(wake);
    });
  const onStop = (): void => {
    for (const wake of waiting) wake();
  };
  stop?.addEventListener('abort', onStop);
  follow();
  return {
    change: async (quiet) => {
      while (!state.changed && stop?.aborted !== true) await next();
      while (state.changed && stop?.aborted !== true) {
        state.changed = false;
        await next(quiet);
      }
      follow();
      return stop?.aborted !== true;
    },
    close: () => {
      stop?.removeEventListener('abort', onStop);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}
