import { expect, it } from 'vitest';
import { dites } from '../phrases.ts';
import { JUSTES } from './phrases-justes.ts';

it('finds nothing in right sentences', () => {
  expect(JUSTES.length).toBeGreaterThan(250);
  expect(dites(...JUSTES)).toEqual([]);
});
