import { cases } from '../cases.ts';

cases('FINA-01', [
  [
    'shows the product and points at the amount',
    `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Animateur, quantite: 35, poste: animateur, montant: 14 500 }`,
    [
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'budget', 'axes', 0, 'lignes', 0, 'montant'],
        written: '14 500 €',
        reckoned: '35 × 400 € = 14 000 €',
      },
    ],
  ],
  [
    'reckons half days to the centime',
    `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Animateur, quantite: "2,5", poste: animateur, montant: 1 000 }`,
    [],
  ],
  [
    'looks into sub-axes',
    `conventions/aide.md:
  budget:
    recettes: []
    axes: [{ titre: Ateliers, sous_axes: [{ titre: Ouvrir, lignes: [{ libelle: Animateur, quantite: 2, poste: animateur, montant: 900 }] }] }]`,
    [
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'budget', 'axes', 0, 'sous_axes', 0, 'lignes', 0, 'montant'],
      },
    ],
  ],
]);
