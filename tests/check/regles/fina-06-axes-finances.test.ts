import { cases } from '../cases.ts';

cases('FINA-06', [
  [
    'points at an axis that nothing finances',
    `conventions/aide.md:
  budget:
    recettes: [{ axes: [2], lignes: [{ nature: Subvention, financeur: VDB, montant: 30 000 }] }]`,
    [{ severity: 'erreur', path: ['conventions', 'aide', 'budget', 'axes', 0] }],
  ],
  [
    'points at the second group that finances an axis',
    `conventions/aide.md:
  budget:
    recettes:
      - { axes: [1], lignes: [] }
      - { axes: [2, 1], lignes: [{ nature: Subvention, financeur: VDB, montant: 30 000 }] }`,
    [{ severity: 'erreur', path: ['conventions', 'aide', 'budget', 'recettes', 1, 'axes', 1] }],
  ],
  [
    'asks for receipts where there are none',
    'conventions/aide.md: { budget: { recettes: [] } }',
    [{ severity: 'erreur', path: ['conventions', 'aide', 'budget'] }],
  ],
]);
