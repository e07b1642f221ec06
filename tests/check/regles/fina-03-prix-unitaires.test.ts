import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-03', () => {
  it('points at the line whose price departs from the others', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Repas, quantite: 10, montant: 150 }
          - { libelle: Repas (formation), quantite: 20, montant: 330 }
          - { libelle: Repas (bilan), quantite: 4, montant: 60 }`,
        'FINA-03',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'budget', 'axes', 0, 'lignes', 1, 'montant'],
        written: '330 €',
        reckoned: '20 × 15 € = 300 €',
      },
    ]);
  });

  it('says nothing where no price is usual', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Repas, quantite: 10, montant: 150 }
          - { libelle: Repas, quantite: 20, montant: 330 }`,
        'FINA-03',
      ),
    ).toEqual([]);
  });

  it('leaves lump sums alone', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Supports, quantite: 1, montant: 3 000 }
          - { libelle: Supports, quantite: 1, montant: 1 000 }`,
        'FINA-03',
      ),
    ).toEqual([]);
  });
});
