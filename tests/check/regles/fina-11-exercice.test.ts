import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-11', () => {
  it('warns of a budget two years ahead', () => {
    expect(
      faults(
        `rapports/1.md: { inscription: { libelle: Économie locale, exercice: 2026 } }
conventions/aide.md: { duree: { exercice: 2026 } }`,
        'FINA-11',
      ),
    ).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '1', 'inscription', 'exercice'], written: '2026' },
    ]);
  });

  it('compares the convention with the budget entry', () => {
    expect(faults('conventions/aide.md: { duree: { exercice: 2025 } }', 'FINA-11')).toMatchObject([
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'duree', 'exercice'],
        written: '2025',
        reckoned: '2024',
      },
    ]);
  });

  it('reads the year of the budget in its title', () => {
    expect(
      faults('rapports/1.md: { inscription: { libelle: Budget primitif 2023 } }', 'FINA-11'),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['rapports', '1', 'inscription', 'libelle'],
        written: 'Budget primitif 2023',
      },
    ]);
  });

  it('accepts the next budget', () => {
    expect(
      faults(
        `rapports/1.md: { inscription: { libelle: Économie locale, exercice: 2025 } }
conventions/aide.md: { duree: { exercice: 2025 } }`,
        'FINA-11',
      ),
    ).toEqual([]);
  });
});
