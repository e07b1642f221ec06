import { expect, test } from 'vitest';
import { declared, valueDifferences } from '../../../src/readers/acts/differences.ts';

const SCHEMA = {
  type: 'object',
  properties: {
    pour: { type: 'integer' },
    elus: { type: 'array', items: { type: 'object', properties: { nom: { type: 'string' } } } },
  },
};

const AVANT = { pour: 5, elus: [{ nom: 'BRUN' }] };

test('facts that came after an act are no difference, at any depth', () => {
  const apres = { pour: 5, exprimes: 5, elus: [{ nom: 'BRUN', rang: 1 }] };
  expect(valueDifferences(AVANT, declared(apres, SCHEMA))).toEqual([]);
});

test('facts that the act states still are', () => {
  const apres = { pour: 6, exprimes: 6, elus: [{ nom: 'BRUN' }, { nom: 'DOLE' }] };
  expect(valueDifferences(AVANT, declared(apres, SCHEMA)).map(({ path }) => path)).toEqual([
    'pour',
    'elus.1',
  ]);
});

test('an act that tells no schema is compared whole', () => {
  const apres = { ...AVANT, exprimes: 5 };
  expect(valueDifferences(AVANT, declared(apres, undefined)).map(({ path }) => path)).toEqual(['exprimes']);
});
