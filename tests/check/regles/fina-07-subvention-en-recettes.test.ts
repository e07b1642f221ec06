import { cases } from '../cases.ts';

cases('FINA-07', [
  [
    'points at the grant and shows the receipts',
    'conventions/aide.md: { subvention: 33 000 }',
    [
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'subvention'],
        written: '33 000 €',
        reckoned: '30 000 €',
        related: [{ path: ['conventions', 'aide', 'budget', 'recettes', 0, 'lignes', 1, 'montant'] }],
      },
    ],
  ],
  [
    'says nothing where the budget does not name the council',
    `conventions/aide.md:
  subvention: 33 000
  budget:
    recettes: [{ axes: [1, 2], lignes: [{ nature: Autofinancement, financeur: ADR, montant: 60 000 }] }]`,
    [],
  ],
  [
    'leaves the name of the council misspelt among the funders to the rule of funders',
    `conventions/aide.md:
  budget:
    recettes: [{ axes: [1, 2], lignes: [{ nature: Subvention, financeur: VDB, montant: 10 000 }, { nature: Subvention, financeur: VD, montant: 20 000 }, { nature: Autofinancement, financeur: ADR, montant: 30 000 }] }]`,
    [],
  ],
]);
