import { cases } from '../cases.ts';

cases('FINA-09', [
  [
    'points at the operation and shows the grant',
    'rapports/1.md: { inscription: { operation: 03 000 } }',
    [
      {
        severity: 'erreur',
        path: ['rapports', '1', 'inscription', 'operation'],
        written: '3 000 €',
        reckoned: '30 000 €',
        related: [{ path: ['conventions', 'aide', 'subvention'] }],
      },
    ],
  ],
  ['leaves a mistyped grant to the rule on receipts', 'conventions/aide.md: { subvention: 33 000 }', []],
]);
