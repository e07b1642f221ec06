import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-18', () => {
  it('offers the name that was meant', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes: [{ axes: [1, 2], lignes: [{ nature: Subvention, financeur: VBD, montant: 60 000 }] }]`,
        'FINA-18',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'budget', 'recettes', 0, 'lignes', 0, 'financeur'],
        written: 'VBD',
        reckoned: 'VDB',
      },
    ]);
  });

  it('points at a receipt written twice', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes: [{ axes: [1, 2], lignes: [{ nature: Subvention, financeur: VDB, montant: 1 }, { nature: Subvention, financeur: VDB, montant: 1 }] }]`,
        'FINA-18',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'budget', 'recettes', 0, 'lignes', 1, 'financeur'],
      },
    ]);
  });

  it('leaves another funder alone', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes: [{ axes: [1, 2], lignes: [{ nature: Subvention, financeur: Région, montant: 60 000 }] }]`,
        'FINA-18',
      ),
    ).toEqual([]);
  });
});
