import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-06', () => {
  it('points at an axis that nothing finances', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes: [{ axes: [2], lignes: [{ nature: Subvention, financeur: VDB, montant: 30 000 }] }]`,
        'FINA-06',
      ),
    ).toMatchObject([{ severity: 'erreur', path: ['conventions', 'aide', 'budget', 'axes', 0] }]);
  });

  it('points at the second group that finances an axis', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes:
      - { axes: [1], lignes: [] }
      - { axes: [2, 1], lignes: [{ nature: Subvention, financeur: VDB, montant: 30 000 }] }`,
        'FINA-06',
      ),
    ).toMatchObject([
      { severity: 'erreur', path: ['conventions', 'aide', 'budget', 'recettes', 1, 'axes', 1] },
    ]);
  });

  it('asks for receipts where there are none', () => {
    expect(faults('conventions/aide.md: { budget: { recettes: [] } }', 'FINA-06')).toMatchObject([
      { severity: 'erreur', path: ['conventions', 'aide', 'budget'] },
    ]);
  });
});
