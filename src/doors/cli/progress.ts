import type { World } from './world.ts';

/** How far a run has come, shown where the user looks. */
export interface Progress {
  /** `done` questions are behind; `current` is under way. */
  readonly at: (done: number, current: string) => void;
  /** Prints a line of the run's result, whatever stands on the line of the bar. */
  readonly line: (text: string) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

const BAR = 24;

/** Milliseconds between two drawings: a screen shows no more, and writing to it costs. */
const PAUSE = 60;

/** "1 s", "2 min 05". */
export function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 60
    ? `${seconds} s`
    : `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')}`;
}

/** One drawing of the bar, cut at the width of the terminal. */
export function barText(
  done: number,
  total: number,
  current: string,
  elapsed: number,
  width: number,
): string {
  const full = Math.round((done / Math.max(total, 1)) * BAR);
  const bar = '█'.repeat(full) + '░'.repeat(BAR - full);
  // The first questions bear the cost of the start: until a few are done, the time left would be a guess.
  const left = done < 3 || elapsed < 500 ? '' : `, encore ${duration((elapsed / done) * (total - done))}`;
  return `${bar} ${done}/${total}  ${current}${left}`.slice(0, Math.max(20, width - 1));
}

/** A bar on a terminal; nothing elsewhere, where the lines of the result tell how far the run has come. */
export function progressOf(world: World, total: number): Progress {
  if (world.terminal !== true || total < 2) {
    return { at: () => undefined, line: world.out, end: () => undefined };
  }
  const start = world.clock();
  let drawn = Number.NEGATIVE_INFINITY;
  let isShown = false;
  const clear = (): void => {
    if (isShown) world.err('\r\u001b[K');
    isShown = false;
  };
  return {
    at: (done, current) => {
      const now = world.clock();
      if (now - drawn < PAUSE) return;
      drawn = now;
      isShown = true;
      world.err(`\r${barText(done, total, current, now - start, world.width)}\u001b[K`);
    },
    line: (text) => {
      clear();
      drawn = Number.NEGATIVE_INFINITY;
      world.out(text);
    },
    end: clear,
  };
}
