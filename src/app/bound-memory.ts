import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that the heap may hold between two rules, or two questions, before what is dead in it is collected. */
const MOST_HEAP = 100 * 1024 * 1024;

/** Bytes by which the heap must grow again before the next collection: what a sitting keeps is not dead. */
const STEP = 16 * 1024 * 1024;

/** Cache of the process: the collector, once asked for, and the size at which it is called next. */
const collector: { collect: (() => void) | undefined; next: number } = {
  collect: undefined,
  next: MOST_HEAP,
};

function exposed(): () => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('gc');
  return typeof found === 'function' ? () => void found() : () => undefined;
}

/**
 * Keeps the memory of a long run that of a short one. Left alone, the engine lets dead documents pile up to four times
 * what is alive before it looks for them: a sitting of 750 questions would take half a gigabyte, ten times for nothing.
 */
export function boundMemory(): void {
  if (getHeapStatistics().used_heap_size < collector.next) return;
  collector.collect ??= exposed();
  collector.collect();
  collector.next = Math.max(MOST_HEAP, getHeapStatistics().used_heap_size + STEP);
}
