import { cases } from '../cases.ts';

cases('FINA-18', [
  [
    'offers the name that was meant',
    `conventions/aide.md:
  budget:
    recettes: [{ axes: [1, 2], lignes: [{ nature: Subvention, financeur: VBD, montant: 60 000 }] }]`,
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'budget', 'recettes', 0, 'lignes', 0, 'financeur'],
        written: 'VBD',
        reckoned: 'VDB',
      },
    ],
  ],
  [
    'points at a receipt written twice',
    `conventions/aide.md:
  budget:
    recettes: [{ axes: [1, 2], lignes: [{ nature: Subvention, financeur: VDB, montant: 1 }, { nature: Subvention, financeur: VDB, montant: 1 }] }]`,
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'budget', 'recettes', 0, 'lignes', 1, 'financeur'],
      },
    ],
  ],
  [
    'leaves another funder alone',
    `conventions/aide.md:
  budget:
    recettes: [{ axes: [1, 2], lignes: [{ nature: Subvention, financeur: Région, montant: 60 000 }] }]`,
    [],
  ],
]);
