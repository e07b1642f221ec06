import { articles, cases } from '../cases.ts';

cases('FINA-16', [
  [
    'points at the sum with its tax basis',
    articles(`## Objet

Le budget est de 60 000 € HT.`),
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps', 4],
        written: '60 000 € HT',
        reckoned: 'TTC',
      },
    ],
  ],
  [
    'accepts the basis of the budget',
    'rapports/1.md: { decision: [approuve un budget de 60 000 € TTC, { signature: aide }] }',
    [],
  ],
]);
