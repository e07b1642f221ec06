import { expect, it } from 'vitest';
import { dites } from '../phrases.ts';
import { D_ACTES } from './phrases-d-actes.ts';
import { JUSTES } from './phrases-justes.ts';

it('finds nothing in right sentences', () => {
  expect(JUSTES.length + D_ACTES.length).toBeGreaterThan(450);
  expect(dites(...JUSTES, ...D_ACTES)).toEqual([]);
});
