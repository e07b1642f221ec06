import { expect } from 'vitest';
import { cases } from '../cases.ts';

cases('REDA-11', [
  [
    'shows where the space goes',
    'rapports/2.md: { decision: ["fixe: 68% et 42€; « oui» «non »"] }',
    [
      { severity: 'information', written: 'fixe: 68%' },
      { severity: 'information', written: '68% et' },
      { severity: 'information', written: '42€;' },
      { severity: 'information', written: '42€; «' },
      { severity: 'information', message: expect.stringContaining('avant le guillemet »') },
      { severity: 'information', message: expect.stringContaining('après le guillemet «') },
    ],
  ],
  ['accepts spaces, and hours', 'rapports/2.md: { decision: ["fixe : 68 % et 42 € ; « oui » à 18:30"] }', []],
]);
