import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Helper } from '../../src/cli/engine/crew.ts';
import { crewOf } from '../../src/cli/engine/crew.ts';
import type { Production } from '../../src/cli/production.ts';

/** Questions made before their turn that a core may have at once. */
const MOST = 8;

const productionOf = (question: string): Production => ({
  fichiers: [{ nom: question, bytes: Uint8Array.from([Number(question)]) }],
  faults: [],
});

const questions = (count: number): readonly string[] => Array.from({ length: count }, (_, rank) => `${rank}`);

/** What a helper does with a question, turns of the event loop later. */
interface Deed {
  readonly turns: number;
  readonly deed: 'makes' | 'declines' | 'dies';
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A helper that does, one after the other, what it is told to. */
function helperOf(deeds: readonly Deed[]): Helper {
  let rank = 0;
  let isThere = true;
  return {
    isReady: () => isThere,
    make: async (question) => {
      const { turns, deed } = deeds[rank % deeds.length] ?? { turns: 0, deed: 'makes' };
      rank += 1;
      for (let passed = 0; passed < turns; passed += 1) await turn();
      if (deed === 'dies') isThere = false;
      return deed === 'makes' && isThere ? productionOf(question) : undefined;
    },
    end: async () => {
      isThere = false;
    },
  };
}

const deed = fc.record({
  turns: fc.nat({ max: 12 }),
  deed: fc.constantFrom<Deed['deed'][]>('makes', 'makes', 'makes', 'declines', 'dies'),
});

describe('a crew', () => {
  it('gives what the head alone would, in its order, whatever helpers do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 60 }),
        fc.array(fc.array(deed, { minLength: 1, maxLength: 6 }), { maxLength: 3 }),
        async (count, lives) => {
          const all = questions(count);
          let looked = 0;
          const upcoming = all[Symbol.iterator]();
          const counted: Iterator<string, unknown> = {
            next: () => {
              looked += 1;
              return upcoming.next();
            },
          };
          const head = async (question: string): Promise<Production> => productionOf(question);
          const crew = crewOf(head, counted, lives.map(helperOf));
          for (const [rank, question] of all.entries()) {
            expect(await crew.make(question)).toEqual(productionOf(question));
            // However far ahead others are, it is bounded.
            expect(looked - rank - 1).toBeLessThanOrEqual(MOST * (lives.length + 1));
            await turn();
          }
          await crew.end();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('fails where the head does, when its turn comes and not before', async () => {
    const head = async (question: string): Promise<Production> => {
      if (question === '7') throw new Error('a defect');
      return productionOf(question);
    };
    const declining = helperOf([{ turns: 1, deed: 'declines' }]);
    const crew = crewOf(head, questions(20)[Symbol.iterator](), [declining]);
    for (const question of questions(7)) expect(await crew.make(question)).toEqual(productionOf(question));
    await expect(crew.make('7')).rejects.toThrow('a defect');
    await crew.end();
  });

  it('shares the work, and tells how many had a part in it', async () => {
    const byHead: string[] = [];
    const head = async (question: string): Promise<Production> => {
      byHead.push(question);
      await turn();
      return productionOf(question);
    };
    const helpers = [1, 1].map((turns) => helperOf([{ turns, deed: 'makes' }]));
    const crew = crewOf(head, questions(90)[Symbol.iterator](), helpers);
    expect(crew.cores()).toBe(1);
    for (const question of questions(90)) {
      await crew.make(question);
      await turn();
    }
    expect(crew.cores()).toBe(3);
    expect(byHead.length).toBeLessThan(60);
    await crew.end();
  });

  it('asks nothing of a helper that has not started', async () => {
    const never: Helper = { ...helperOf([{ turns: 0, deed: 'makes' }]), isReady: () => false };
    const head = async (question: string): Promise<Production> => productionOf(question);
    const crew = crewOf(head, questions(30)[Symbol.iterator](), [never]);
    for (const question of questions(30)) await crew.make(question);
    expect(crew.cores()).toBe(1);
    await crew.end();
  });
});
