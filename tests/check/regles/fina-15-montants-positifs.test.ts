import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-15', () => {
  it('refuses a negative line', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Outillage, quantite: 1, montant: -500 }`,
        'FINA-15',
      ),
    ).toMatchObject([
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'budget', 'axes', 0, 'lignes', 0, 'montant'],
        written: '-500 €',
      },
    ]);
  });

  it('refuses a quantity of nought', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Outillage, quantite: 0, montant: 500 }`,
        'FINA-15',
      ),
    ).toMatchObject([
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'budget', 'axes', 0, 'lignes', 0, 'quantite'],
        written: '0',
      },
    ]);
  });

  it('refuses an operation of nought', () => {
    expect(faults('rapports/1.md: { inscription: { operation: 0 } }', 'FINA-15')).toMatchObject([
      { severity: 'erreur', path: ['rapports', '1', 'inscription', 'operation'] },
    ]);
  });
});
