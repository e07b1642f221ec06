import { describe, expect, it, test } from 'vitest';
import { dateDuDossier } from '../../../src/domaine/date-du-dossier.ts';
import { cases } from '../cases.ts';

cases('SEAN-26', [
  ['accepts the folder of the day', 'seance.yaml: { date: 13/06/2024 }', []],
  [
    'points at a date that is not that of the folder',
    'seance.yaml: { date: 2024-06-12, convocation: { date: 2024-06-05 } }',
    [{ severity: 'erreur', path: ['seance', 'date'], written: '2024-06-12' }],
  ],
]);

describe('the date of a folder', () => {
  it.each([
    '2025-03-20',
    '2025-03-20 - copie',
    '2025-03-20bis',
    '20-03-2025',
    '20250320',
    '2025_03_20',
  ])('%s', (nom) => {
    expect(dateDuDossier(nom)).toBe('2025-03-20');
  });

  test('a name without date has none', () => {
    expect(['mars-2025', '2025-02-30', '2025-03', 'conseil 2025-03-20'].map(dateDuDossier)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
