import { Worker } from 'node:worker_threads';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { Production } from '../production.ts';
import type { Helper } from './crew.ts';
import type { Handed, Said } from './handed.ts';

/** The program of a helper, beside the file that this one is bundled in (bin/build.mjs). */
const PROGRAM = new URL('./helper.js', import.meta.url);

/** A helper that never came. */
const NOBODY: Helper = {
  isReady: () => false,
  make: async () => undefined,
  end: async () => undefined,
};

/** Starts a helper in a thread of its own. When it can't start, or dies, it is one that makes nothing. */
export function startHelper(handed: Handed, program: URL = PROGRAM): Helper {
  try {
    // What Node was started with concerns the program at the head: a helper loads its own, and nothing else.
    return helperIn(new Worker(program, { workerData: handed, execArgv: [] }));
  } catch {
    // The system has no thread to give.
    return NOBODY;
  }
}

function helperIn(worker: Worker): Helper {
  const waiting = new Map<IdQuestion, (made: Production | undefined) => void>();
  let isReady = false;
  const leave = (): void => {
    isReady = false;
    for (const settle of waiting.values()) settle(undefined);
    waiting.clear();
  };
  worker.on('message', (said: Said) => {
    if (said.kind === 'ready') {
      isReady = true;
      return;
    }
    waiting.get(said.question)?.(said.made);
    waiting.delete(said.question);
  });
  worker.on('messageerror', leave);
  // Its end follows; unheard, the error would be that of the whole program.
  worker.on('error', leave);
  worker.on('exit', leave);
  return {
    isReady: () => isReady,
    make: (question) =>
      new Promise((resolve) => {
        if (!isReady) {
          resolve(undefined);
          return;
        }
        waiting.set(question, resolve);
        worker.postMessage(question);
      }),
    end: () => worker.terminate(),
  };
}
