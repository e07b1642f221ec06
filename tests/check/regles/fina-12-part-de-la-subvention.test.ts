import { cases } from '../cases.ts';

cases('FINA-12', [
  [
    'informs that the grant covers everything',
    `conventions/aide.md:
  budget:
    recettes: [{ axes: [1, 2], lignes: [{ nature: Subvention, financeur: VDB, montant: 60 000 }] }]
  subvention: 60 000`,
    [{ severity: 'information', path: ['conventions', 'aide', 'subvention'], reckoned: '100 % de 60 000 €' }],
  ],
  [
    'refuses a grant above the spending',
    `conventions/aide.md:
  budget:
    recettes: [{ axes: [1, 2], lignes: [{ nature: Subvention, financeur: VDB, montant: 66 000 }] }]
  subvention: 66 000`,
    [{ severity: 'erreur', path: ['conventions', 'aide', 'subvention'], reckoned: '110 % de 60 000 €' }],
  ],
]);
