import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-07', () => {
  it('points at the grant and shows the receipts', () => {
    expect(faults('conventions/aide.md: { subvention: 33 000 }', 'FINA-07')).toMatchObject([
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'subvention'],
        written: '33 000 €',
        reckoned: '30 000 €',
        related: [{ path: ['conventions', 'aide', 'budget', 'recettes', 0, 'lignes', 1, 'montant'] }],
      },
    ]);
  });

  it('says nothing where the budget does not name the council', () => {
    expect(
      faults(
        `conventions/aide.md:
  subvention: 33 000
  budget:
    recettes: [{ axes: [1, 2], lignes: [{ nature: Autofinancement, financeur: ADR, montant: 60 000 }] }]`,
        'FINA-07',
      ),
    ).toEqual([]);
  });
});
