import { getHeapStatistics } from 'node:v8';
import { expect, it } from 'vitest';
import { boundMemory } from '../../src/app/bound-memory.ts';

const MEGABYTE = 1024 * 1024;
const used = (): number => getHeapStatistics().used_heap_size;

/** More than a run may hold, and what lets it die. */
function alive(): { held: unknown } {
  const one = (rank: number): readonly number[] => new Array(1000).fill(rank + 0.5);
  return { held: Array.from({ length: 15_000 }, (_, rank) => one(rank)) };
}

it('collects what is dead once the heap has grown, and what lives on is not collected again', () => {
  const holder = alive();
  const full = used();
  holder.held = undefined;
  boundMemory();
  const left = used();
  expect(full - left).toBeGreaterThan(80 * MEGABYTE);
  // Little has grown since: nothing is done, and less than a page is used to see it.
  boundMemory();
  expect(Math.abs(used() - left)).toBeLessThan(MEGABYTE);
});
