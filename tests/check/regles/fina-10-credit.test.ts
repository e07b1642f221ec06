import { cases } from '../cases.ts';

cases('FINA-10', [
  [
    'points at the credit',
    'rapports/1.md: { inscription: { prevu: 6 000 } }',
    [
      {
        severity: 'avertissement',
        path: ['rapports', '1', 'inscription', 'prevu'],
        written: '6 000 €',
        reckoned: '30 000 € au moins',
      },
    ],
  ],
  ['accepts a credit used up', 'rapports/1.md: { inscription: { prevu: 30 000 } }', []],
]);
