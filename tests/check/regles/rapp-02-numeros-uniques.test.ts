import { expect } from 'vitest';
import { cases } from '../cases.ts';

cases('RAPP-02', [
  [
    'points at the second use and tells the first',
    `rapports/1.md: { deliberation: 2024.00107 }
rapports/2.md: { deliberation: 2024.00107 }`,
    [
      {
        severity: 'erreur',
        path: ['rapports', '2', 'deliberation'],
        written: '2024.00107',
        related: [{ path: ['rapports', '1', 'deliberation'] }],
      },
    ],
  ],
  [
    'knows the numbers of earlier sittings',
    `2024-03-14/rapports/1.md: { deliberation: 2024.00045 }
2024-03-14/rapports/2.md: { deliberation: 2024.00046 }
rapports/2.md: { deliberation: 2024.00045 }`,
    [{ severity: 'erreur', message: expect.stringContaining('question n°1 de la séance du 14 mars 2024') }],
  ],
  [
    'says nothing of reports not yet numbered',
    `rapports/1.md: { deliberation: }
rapports/2.md: { deliberation: }`,
    [],
  ],
]);
