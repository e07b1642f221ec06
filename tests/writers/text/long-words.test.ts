import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type Candidates,
  HYPHEN,
  noCandidates,
  pushCandidate,
} from '../../../src/writers/pdf/text/candidates.ts';
import { breakGreedily } from '../../../src/writers/pdf/text/greedy.ts';
import { shapeWord } from '../../../src/writers/pdf/text/shape.ts';
import { brokenWidths, CHARACTER } from '../../../src/writers/pdf/text/word-widths.ts';
import { prose } from './prose.ts';
import { faces, set, texts } from './setting.ts';

/** A word as long as a template can print is broken in a single pass: what is looked at is counted, never timed. */

afterEach(() => {
  vi.restoreAllMocks();
});

const LENGTH = 8000;
const word = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length));

const WORDS: readonly (readonly [what: string, text: string])[] = [
  ['signs of two units', word('😀')],
  ['accents apart', word('e\u0301')],
  ['syllables of Korean apart', word('\u1112\u1161\u11ab')],
  ['accents alone', word('\u0301')],
  ['short compounds', word('a-')],
  ['compounds', word('lieu-dit-')],
  ['letters', word('anticonstitutionnellement')],
  ['capitals and slashes', word(`${'ANTICONSTITUTIONNEL'.repeat(20)}/`)],
  ['a reference', word(`${'12345'.repeat(80)}/a`)],
  ['elisions', word("l'")],
];

const COLUMNS = [
  { width: 471, mode: 'optimum' },
  { width: 40, mode: 'optimum' },
  { width: 40, mode: 'greedy' },
] as const;

/** Runs `task`, and returns the characters that patterns were given meanwhile. */
function charactersSearched(task: () => void): number {
  const { matchAll, match } = String.prototype;
  const { test: tests } = RegExp.prototype;
  let searched = 0;
  const counting = (
    real: (this: never, ...args: never[]) => unknown,
    lengthOf: (self: string, given: string) => number,
  ) =>
    function counted(this: unknown, ...args: unknown[]): unknown {
      searched += lengthOf(String(this), String(args[0]));
      return Reflect.apply(real, this, args);
    };
  const ofText = (self: string): number => self.length;
  const ofGiven = (_: string, given: string): number => given.length;
  vi.spyOn(String.prototype, 'matchAll').mockImplementation(counting(matchAll, ofText) as never);
  vi.spyOn(String.prototype, 'match').mockImplementation(counting(match, ofText) as never);
  vi.spyOn(RegExp.prototype, 'test').mockImplementation(counting(tests, ofGiven) as never);
  task();
  vi.restoreAllMocks();
  return searched;
}

describe.each(WORDS)('one word of %s', (_, text) => {
  test('asks for its glyphs a few times at most', () => {
    const asked = vi.spyOn(faces.regular.font, 'glyphForCodePoint');
    for (const column of COLUMNS) set(`${text} ${text}`, column);
    expect(asked.mock.calls.length).toBeLessThan(12 * text.length);
  });

  test('is searched for its joints a few times at most', () => {
    for (const column of COLUMNS) {
      expect(charactersSearched(() => set(`un ${text}`, column))).toBeLessThan(20 * text.length);
    }
  });
});

test.each([
  ['brackets', '['],
  ['elisions', "l'"],
  ['one capital', 'I'],
])('a paragraph of words of %s without end is filled line by line', (_, unit) => {
  const content = `un mot ${unit.repeat(1800 / unit.length)} `.repeat(4);
  const [optimum, greedy] = (['optimum', 'greedy'] as const).map((mode) => texts(set(content, { mode })));
  expect(optimum).toEqual(greedy);
});

test('one long address leaves its paragraph weighed as a whole', () => {
  const content = `${prose[0]} ${'https://exemple.fr/'.padEnd(400, 'x')} ${prose[0]}`;
  const [optimum, greedy] = (['optimum', 'greedy'] as const).map((mode) => texts(set(content, { mode })));
  expect(optimum).not.toEqual(greedy);
});

test('a line filled word by word looks no further than its end', () => {
  const list = noCandidates();
  const narrow = { endSpace: 0, startSpace: 0, item: 0, offset: 0 };
  for (let i = 0; i < LENGTH; i += 1)
    pushCandidate(list, { ...narrow, kind: HYPHEN, endWidth: 10 * i + 3, startWidth: 10 * i });
  let looked = 0;
  const kind = new Proxy(list.kind, {
    get: (target, key) => {
      looked += 1;
      return Reflect.get(target, key);
    },
  });
  const counted: Candidates = { ...list, kind };
  const ends = breakGreedily(counted, { firstWidth: 101, width: 101, ragged: false });
  expect(ends.slice(0, 3)).toEqual([9, 18, 27]);
  expect(looked).toBeLessThan(8 * LENGTH);
});

test('a word broken before a character measures what its parts do, shaped apart', () => {
  const unit = fc.constantFrom(
    'a',
    'V',
    'A',
    '1',
    'e\u0301',
    'o\u0323\u0302',
    '😀',
    '\u1112\u1161\u11ab',
    '가\u11a8',
    '\u0344',
    '-',
  );
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), ([...units]) => {
      const text = units.join('');
      const whole = shapeWord(faces.regular, text);
      const widths = brokenWidths(whole);
      for (const { index } of text.matchAll(CHARACTER)) {
        const { set: ended, next } = widths[index] ?? { set: -1, next: -1 };
        expect(ended).toBeCloseTo(shapeWord(faces.regular, text.slice(0, index)).width, 9);
        expect(next).toBeCloseTo(whole.width - shapeWord(faces.regular, text.slice(index)).width, 9);
      }
    }),
  );
});
