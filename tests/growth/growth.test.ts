import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseBody } from '../../src/document/markdown/parse-body.ts';
import { splitSections } from '../../src/document/markdown/split-sections.ts';
import { DONNEES, type Fichiers } from '../actes/donnees.ts';
import { draws } from '../draws.ts';
import { BODIES, type Field, walk } from './path.ts';

/**
 * Texts as long as may be read, made to be slow: what four times the text takes is held against what the text takes.
 * Never a time: four times is what a single pass takes, sixteen is what the square takes, and nothing stands between.
 */

const TIMES = 4;
const LINEAR = 9;
/** Measures taken before the growth is believed: another process may take the machine during any of them. */
const ATTEMPTS = 5;

const [REPORT] = BODIES as readonly [Field, ...Field[]];

/** What each step takes, in milliseconds. */
type Steps = ReadonlyMap<string, number>;

async function stepsOf(files: Fichiers): Promise<Steps> {
  const steps = new Map<string, number>();
  let start = performance.now();
  await walk(files, (step) => {
    const now = performance.now();
    steps.set(step, now - start);
    start = now;
  });
  return steps;
}

/** What the steps take for the acts by themselves: it would hide the growth of what is added to them. */
let own: Steps = new Map();
beforeAll(async () => {
  for (let turn = 0; turn < 4; turn += 1) own = await stepsOf(DONNEES);
});

/** Below this, in milliseconds, a difference says nothing. */
const NOISE = 30;

/** By step, how much more the long text takes than the short one. */
const ratios = (short: Steps, long: Steps): Steps =>
  new Map(
    [...long].map(([step, taken]) => {
      const before = own.get(step) ?? 0;
      return [step, (taken - before) / Math.max((short.get(step) ?? 0) - before, NOISE)];
    }),
  );

/** The steps that grow more than a single pass does, however often they are measured. */
async function steep(measured: (size: number) => Promise<Steps>, size: number): Promise<readonly string[]> {
  let suspect: readonly string[] | undefined;
  for (let attempt = 0; attempt < ATTEMPTS && suspect?.length !== 0; attempt += 1) {
    const grown = ratios(await measured(size / TIMES), await measured(size));
    suspect = (suspect ?? [...grown.keys()]).filter((step) => (grown.get(step) ?? 0) > LINEAR);
  }
  return suspect ?? [];
}

/** What it takes to make the acts with a body made of `unit`. */
const acts =
  (unit: string) =>
  (size: number): Promise<Steps> =>
    stepsOf(REPORT.put(repeated(unit)(size)));

/** What it takes to read a body made of `unit`. */
const reading =
  (unit: string) =>
  async (size: number): Promise<Steps> => {
    const start = performance.now();
    splitSections(parseBody(repeated(unit)(size), 'a.md'));
    return new Map([['reading Markdown', performance.now() - start]]);
  };

const repeated =
  (unit: string) =>
  (size: number): string =>
    unit.repeat(Math.ceil(size / unit.length));

/** In one paragraph, words no longer than words may be. */
const PARAGRAPHS: readonly string[] = [
  '; ',
  "'a ",
  `${'a-'.repeat(900)} `,
  `${'['.repeat(150)} `.padEnd(2000, 'mot '),
  `${'*a'.repeat(150)} `.padEnd(2000, 'mot '),
];

/** In blocks of one line or two. */
const BLOCKS: readonly string[] = ['# a\n', '  - a\n- b\n', '+ a\n', '+ *a*\n'];

describe('what a body takes grows as it does', () => {
  test.each(PARAGRAPHS.map((unit) => [unit.slice(0, 20), unit]))('one paragraph of %j', async (_, unit) => {
    expect(await steep(acts(unit), 24_000)).toEqual([]);
  });

  test.each(BLOCKS)('blocks of %j', async (unit) => {
    expect(await steep(reading(unit), 9000 * 5)).toEqual([]);
  });

  test('whatever it is made of', async () => {
    const signs = [...'aA1é .,;:!?-–(){}<>&#"\'«»@%€', '*', '[', '\n', '\n\n', '- ', '1. ', '  ', ' '];
    const unit = fc
      .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 6 })
      .map((drawn) => `${drawn.join('')} `);
    await fc.assert(
      fc.asyncProperty(unit, async (drawn) => {
        expect(await steep(acts(drawn), 16_000)).toEqual([]);
      }),
      draws(3),
    );
  });
});
