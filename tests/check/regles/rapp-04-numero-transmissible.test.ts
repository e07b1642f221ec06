import { cases } from '../cases.ts';

cases('RAPP-04', [
  [
    'refuses a number of more than fifteen useful signs',
    'rapports/1.md: { deliberation: DELIB.2024.06.13.00101 }',
    [{ severity: 'erreur', path: ['rapports', '1', 'deliberation'] }],
  ],
  [
    'tells two numbers that the prefecture would confuse',
    `rapports/1.md: { deliberation: 2024-101 }
rapports/2.md: { deliberation: 2024/101 }`,
    [{ severity: 'erreur', path: ['rapports', '2', 'deliberation'], reckoned: '2024_101' }],
  ],
  [
    'leaves a number used twice to the rule on uniqueness',
    `rapports/1.md: { deliberation: 2024.00101 }
rapports/2.md: { deliberation: 2024.00101 }`,
    [],
  ],
]);
