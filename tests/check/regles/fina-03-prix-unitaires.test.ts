import { cases } from '../cases.ts';

cases('FINA-03', [
  [
    'points at the line whose price departs from the others',
    `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Repas, quantite: 10, montant: 150 }
          - { libelle: Repas (formation), quantite: 20, montant: 330 }
          - { libelle: Repas (bilan), quantite: 4, montant: 60 }`,
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'budget', 'axes', 0, 'lignes', 1, 'montant'],
        written: '330 €',
        reckoned: '20 × 15 € = 300 €',
      },
    ],
  ],
  [
    'says nothing where no price is usual',
    `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Repas, quantite: 10, montant: 150 }
          - { libelle: Repas, quantite: 20, montant: 330 }`,
    [],
  ],
  [
    'leaves lump sums alone',
    `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Supports, quantite: 1, montant: 3 000 }
          - { libelle: Supports, quantite: 1, montant: 1 000 }`,
    [],
  ],
]);
