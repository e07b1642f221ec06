import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DOMAINS, domainOf, inputOf, prepare } from '../../bench/hostile/inputs.ts';
import { tried } from '../../bench/hostile/trial.ts';

/** `npm run hostile` gives as many as one asks for, each watched from another process; these are the first of one run. */
const SEED = 9;
const NUMBERS = Array.from({ length: 60 }, (_, number) => number);

describe('hostile inputs', () => {
  it('are of every kind of file that the program reads', () => {
    expect(new Set(NUMBERS.map((number) => domainOf(number).id)).size).toBe(DOMAINS.length);
    expect(DOMAINS.reduce((sum, { share }) => sum + share, 0)).toBe(100);
  });

  it('are the same for one seed, and others for another', async () => {
    await prepare();
    const made = (seed: number): readonly string[] =>
      NUMBERS.slice(0, 16).map((number) => {
        const hash = createHash('sha256');
        for (const content of Object.values(inputOf(seed, number).files)) hash.update(content);
        return hash.digest('hex');
      });
    expect(made(3)).toEqual(made(3));
    expect(made(3)).not.toEqual(made(4));
  });

  it('are read, or refused with what is wrong: none crashes the program', async () => {
    const crashes: string[] = [];
    const verdicts = new Set<string>();
    for (const number of NUMBERS) {
      const { verdict, trace } = await tried(SEED, number);
      verdicts.add(verdict);
      if (trace !== undefined) crashes.push(`${domainOf(number).id} n°${number} : ${trace}`);
    }
    expect(crashes).toEqual([]);
    expect(verdicts).toEqual(new Set(['lu', 'refusé']));
  });
});
