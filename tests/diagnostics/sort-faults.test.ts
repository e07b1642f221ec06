import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fault, Position, Severity } from '../../src/diagnostics/fault.ts';
import { exitCode, locate, sortFaults, tally } from '../../src/diagnostics/index.ts';
import { COMPLETE, INFORMATION, WARNING } from './faults.ts';

const severity = fc.constantFrom<Severity>('erreur', 'avertissement', 'information');

const position: fc.Arbitrary<Position> = fc.record({
  file: fc.constantFrom('a.yaml', 'b.yaml'),
  line: fc.integer({ min: 1, max: 3 }),
  column: fc.integer({ min: 1, max: 3 }),
  length: fc.constant(1),
  excerpt: fc.constant('abc'),
});

const fault: fc.Arbitrary<Fault> = fc.record({
  code: fc.constantFrom('A-01', 'B-02'),
  severity,
  message: fc.constantFrom('Un.', 'Deux.'),
  position,
});

test('errors come first, then places in order; the order given changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fault), (faults) => {
      const sorted = sortFaults(faults);
      const ranks = sorted.map((one) => ['erreur', 'avertissement', 'information'].indexOf(one.severity));
      expect(ranks).toEqual(ranks.toSorted());
      expect(sortFaults(faults.toReversed())).toEqual(sorted);
      expect(new Set(sorted.map((one) => JSON.stringify(one))).size).toBe(sorted.length);
    }),
  );
});

test('nothing is lost but what is told twice', () => {
  expect(sortFaults([WARNING, COMPLETE, WARNING, INFORMATION])).toEqual([COMPLETE, WARNING, INFORMATION]);
});

test('paths are turned into places, on the key when the fault says so; a known place is kept', () => {
  const place = { file: 'f', line: 2, column: 3, length: 4, excerpt: 'excerpt' };
  const resolve = (path: readonly (string | number)[], onKey = false): Position | undefined =>
    path[0] === 'seance' ? { ...place, column: onKey ? 1 : 3 } : undefined;
  expect(locate(INFORMATION, resolve).position).toEqual(place);
  expect(locate({ ...INFORMATION, onKey: true }, resolve).position?.column).toBe(1);
  expect(locate(COMPLETE, resolve).position).toEqual(COMPLETE.position);
  expect(locate(COMPLETE, resolve).related?.map((one) => one.position?.line)).toEqual([39, 2]);
  expect(locate({ ...INFORMATION, path: ['nulle part'] }, resolve)).not.toHaveProperty('position');
});

test('an error alone forbids the act', () => {
  expect(exitCode([])).toBe(0);
  expect(exitCode([WARNING, INFORMATION])).toBe(0);
  expect(exitCode([WARNING, COMPLETE])).toBe(1);
  expect(tally([WARNING, COMPLETE, WARNING])).toEqual({ erreur: 1, avertissement: 2, information: 0 });
});
