import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-01', () => {
  it('shows the product and points at the amount', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Animateur, quantite: 35, poste: animateur, montant: 14 500 }`,
        'FINA-01',
      ),
    ).toMatchObject([
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'budget', 'axes', 0, 'lignes', 0, 'montant'],
        written: '14 500 €',
        reckoned: '35 × 400 € = 14 000 €',
      },
    ]);
  });

  it('reckons half days to the centime', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Animateur, quantite: "2,5", poste: animateur, montant: 1 000 }`,
        'FINA-01',
      ),
    ).toEqual([]);
  });

  it('looks into sub-axes', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes: []
    axes: [{ titre: Ateliers, sous_axes: [{ titre: Ouvrir, lignes: [{ libelle: Animateur, quantite: 2, poste: animateur, montant: 900 }] }] }]`,
        'FINA-01',
      ),
    ).toMatchObject([
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'budget', 'axes', 0, 'sous_axes', 0, 'lignes', 0, 'montant'],
      },
    ]);
  });
});
