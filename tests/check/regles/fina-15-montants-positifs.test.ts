import { cases } from '../cases.ts';

cases('FINA-15', [
  [
    'refuses a negative line',
    `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Outillage, quantite: 1, montant: -500 }`,
    [
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'budget', 'axes', 0, 'lignes', 0, 'montant'],
        written: '-500 €',
      },
    ],
  ],
  [
    'refuses a quantity of nought',
    `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Outillage, quantite: 0, montant: 500 }`,
    [
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'budget', 'axes', 0, 'lignes', 0, 'quantite'],
        written: '0',
      },
    ],
  ],
  [
    'refuses an operation of nought',
    'rapports/1.md: { inscription: { operation: 0 } }',
    [{ severity: 'erreur', path: ['rapports', '1', 'inscription', 'operation'] }],
  ],
]);
