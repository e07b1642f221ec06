import { expect } from 'vitest';
import { cases } from '../cases.ts';

cases('RAPP-07', [
  [
    'moves the last day past a Sunday',
    'seance.yaml: { publication: 2024-06-17 }',
    [
      {
        severity: 'information',
        path: ['seance', 'publication'],
        reckoned: '19 août 2024',
        message: expect.stringContaining('lundi 19 août 2024'),
      },
    ],
  ],
  [
    'groups the reports published on one day',
    `seance.yaml: { publication: }
rapports/1.md: { publication: 2024-06-20 }
rapports/2.md: { publication: 2024-06-20 }`,
    [
      {
        severity: 'information',
        path: ['rapports', '1', 'publication'],
        message: expect.stringContaining('questions n°1 et 2'),
      },
    ],
  ],
  ['says nothing once the delay is over', 'aujourdhui: 2024-08-20', []],
]);
