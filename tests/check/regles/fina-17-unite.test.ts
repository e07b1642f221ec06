import { expect } from 'vitest';
import { cases } from '../cases.ts';

cases('FINA-17', [
  [
    'names the lines that count something else',
    'conventions/aide.md: { budget: { unite: Quantité Jours } }',
    [
      {
        severity: 'information',
        path: ['conventions', 'aide', 'budget', 'unite'],
        written: 'Quantité Jours',
        message: expect.stringContaining('« Outillage »'),
      },
    ],
  ],
  ['accepts a column without a unit', 'conventions/aide.md: { budget: { unite: Quantité } }', []],
]);
