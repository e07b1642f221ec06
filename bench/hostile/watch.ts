import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import type { Trial } from './trial.ts';

/** A trial, or an input that ended its process or did not end. */
export type Outcome = Trial | { readonly number: number; readonly verdict: 'mort' | 'sans fin' };

/** Seconds after which a child that says nothing is ended: far above what is allowed, for the machine may be busy. */
const PATIENCE = 60;

/** Inputs that one process takes: what it keeps of the former ones must not count against the next. */
const PER_PROCESS = 3000;

/** Megabytes that a process may have held when it takes another input: its peak is that of all inputs before. */
const MOST_HELD = 600;

interface Run {
  readonly seed: number;
  readonly numbers: readonly number[];
  readonly tell: (outcome: Outcome) => void;
}

/** Has a child take inputs from rank `first`; gives the rank at which the next child goes on. */
function oneChild({ seed, numbers, tell }: Run, first: number): Promise<number> {
  const mine = numbers.slice(first, first + PER_PROCESS);
  const child: ChildProcess = fork(new URL(import.meta.url), ['--enfant', String(seed)], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [...process.execArgv, '--expose-gc'],
  });
  return new Promise((resolve) => {
    let done = 0;
    let isLetGo = false;
    let isStuck = false;
    const end = (): void => {
      isStuck = true;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(end, PATIENCE * 1000);
    child.on('message', (ended: Trial) => {
      if (isLetGo) return;
      clearTimeout(timer);
      timer = setTimeout(end, PATIENCE * 1000);
      done += 1;
      tell(ended);
      if (done < mine.length && ended.memory < MOST_HELD) return;
      isLetGo = true;
      child.kill('SIGKILL');
    });
    child.on('exit', () => {
      clearTimeout(timer);
      // The one it was at ended it; inputs are taken in their order.
      const number = mine[done];
      if (!isLetGo && number !== undefined) {
        tell({ number, verdict: isStuck ? 'sans fin' : 'mort' });
        done += 1;
      }
      resolve(first + done);
    });
    child.send(mine);
  });
}

/** Tries inputs one after the other in processes of their own, and tells each; a child that dies is replaced. */
export async function watched(run: Run): Promise<void> {
  for (let next = 0; next < run.numbers.length; ) next = await oneChild(run, next);
}
