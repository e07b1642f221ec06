import { expect, test } from 'vitest';
import { loadDossier } from '../../src/readers/dossier/load-dossier.ts';
import { memoryReader } from '../../src/readers/dossier/memory-reader.ts';
import { BASE } from '../check/base.ts';

/** What is told of the sitting whose order of passage is written so. */
function told(order: string): readonly string[] {
  const files = Object.fromEntries(
    Object.entries(BASE).map(([name, text]) => [
      ['conseil.yaml', 'registre.yaml'].includes(name) ? name : `2024-06-13/${name}`,
      text.replace('ordre_de_passage: 1 à 8', `ordre_de_passage: ${order}`),
    ]),
  );
  return loadDossier('data', '2024-06-13', memoryReader(files)).faults.map(
    ({ code, position, message }) => `${code} ${position?.line} ${message}`,
  );
}

test.each([
  '1-8',
  '[1-8]',
  '1 - 8',
  '1–8',
])('a range written with a dash is the one thing told: %s', (order) => {
  const [fault, ...others] = told(order);
  expect(others).toEqual([]);
  expect(fault).toMatch(/^FORME-21 8 .*écrire 1 à 8/u);
});

test('ids that hold a hyphen stay ids', () => {
  expect(told('[1, 2, 3-1, 3-2, 4, 5, 6, 7, 8, 3]')).toEqual([]);
});
