import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-12', () => {
  it('informs that the grant covers everything', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes: [{ axes: [1, 2], lignes: [{ nature: Subvention, financeur: VDB, montant: 60 000 }] }]
  subvention: 60 000`,
        'FINA-12',
      ),
    ).toMatchObject([
      { severity: 'information', path: ['conventions', 'aide', 'subvention'], reckoned: '100 % de 60 000 €' },
    ]);
  });

  it('refuses a grant above the spending', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes: [{ axes: [1, 2], lignes: [{ nature: Subvention, financeur: VDB, montant: 66 000 }] }]
  subvention: 66 000`,
        'FINA-12',
      ),
    ).toMatchObject([
      { severity: 'erreur', path: ['conventions', 'aide', 'subvention'], reckoned: '110 % de 60 000 €' },
    ]);
  });
});
