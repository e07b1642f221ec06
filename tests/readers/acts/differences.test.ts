import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineDifferences, valueDifferences } from '../../../src/readers/acts/differences.ts';

const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

test('differences, made to the first text, give the second', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const made: string[] = [...before];
      for (const { line, before: old, after: now } of lineDifferences(before, after).toReversed()) {
        expect(made.slice(line - 1, line - 1 + old.length)).toEqual(old);
        made.splice(line - 1, old.length, ...now);
      }
      expect(made).toEqual(after);
    }),
  );
});

test('one line changed is one difference', () => {
  expect(lineDifferences(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([
    { line: 2, before: ['b'], after: ['x'] },
  ]);
  expect(lineDifferences(['a', 'b'], ['a', 'b'])).toEqual([]);
});

test('values differ leaf by leaf, on either side', () => {
  const before = { vote: { pour: 101, contre: 0 }, noms: ['A', 'B'], lieu: 'x' };
  const after = { vote: { pour: 102, contre: 0 }, noms: ['A'], lieu: { ville: 'x' }, heure: '18h' };
  expect(valueDifferences(before, after)).toEqual([
    { path: 'vote.pour', before: 101, after: 102 },
    { path: 'noms.1', before: 'B', after: undefined },
    { path: 'lieu', before: 'x', after: { ville: 'x' } },
    { path: 'heure', before: undefined, after: '18h' },
  ]);
});

test('any value equals itself', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(valueDifferences(value, structuredClone(value))).toEqual([]);
    }),
  );
});
