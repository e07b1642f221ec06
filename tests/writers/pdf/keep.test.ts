import { expect, test } from 'vitest';
import { keep } from '../../../src/writers/pdf/text/keep.ts';

test('a cache of words keeps those of a sitting, and never grows without end', () => {
  const cache = new Map<string, number>();
  for (let rank = 0; rank < 20_000; rank += 1) expect(keep(cache, `mot ${rank}`, rank)).toBe(rank);
  expect(cache.size).toBe(20_000);
  let largest = 0;
  for (let rank = 0; rank < 200_000; rank += 1) {
    keep(cache, `mot ${rank}`, rank);
    largest = Math.max(largest, cache.size);
  }
  expect(largest).toBeLessThan(70_000);
  for (let rank = 0; rank < 400; rank += 1) keep(cache, `${rank}${'x'.repeat(2000)}`, rank);
  expect(cache.size).toBeLessThan(160);
});
