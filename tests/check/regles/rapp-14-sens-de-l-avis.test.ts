import { cases } from '../cases.ts';

cases('RAPP-14', [
  [
    'offers the word that was meant',
    'rapports/1.md: { avis: [{ instance: Bureau, date: 2024-05-28, avis: Defavorable }] }',
    [
      {
        severity: 'avertissement',
        path: ['rapports', '1', 'avis', 0, 'avis'],
        written: 'Defavorable',
        reckoned: 'Défavorable',
      },
    ],
  ],
  [
    'leaves a sense of the house alone',
    'rapports/1.md: { avis: [{ instance: Bureau, date: 2024-05-28, avis: Renvoi en commission }] }',
    [],
  ],
]);
