import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { draws } from './draws.ts';

/** The texts that one property draws, in order. */
function drawn(): readonly string[] {
  const texts: string[] = [];
  fc.assert(
    fc.property(fc.string(), (text) => {
      texts.push(text);
    }),
    draws(20),
  );
  return texts;
}

it('draws the same again within a run, as many times as it is told', () => {
  expect(drawn()).toEqual(drawn());
  expect(drawn()).toHaveLength(20 * inject('draws').times);
  expect(fc.readConfigureGlobal()).toMatchObject({ seed: inject('draws').seed });
});

it('is told by the run alone how it draws', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const own = files
    .filter((name) => name.endsWith('.test.ts') && !name.startsWith('draws'))
    .filter((name) =>
      /\bfc\.(?:sample|configureGlobal)|\b(?:numRuns|seed): *\d/u.test(
        readFileSync(join(import.meta.dirname, name), 'utf8'),
      ),
    );
  expect(own).toEqual([]);
});
