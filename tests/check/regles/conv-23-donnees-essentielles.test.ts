import { cases } from '../cases.ts';

cases('CONV-23', [
  [
    'reckons three months from the signature',
    `conventions/aide.md: { signature: 2024-07-02 }
aujourdhui: 2024-10-02`,
    [{ severity: 'information', path: ['conventions', 'aide', 'signature'], reckoned: '2 octobre 2024' }],
  ],
  [
    'spares small authorities',
    `conseil.yaml: { collectivite: { population: 3 400 } }
conventions/aide.md: { signature: 2024-07-02 }
aujourdhui: 2024-10-02`,
    [],
  ],
]);
