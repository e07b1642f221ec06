import { expect } from 'vitest';
import { cases } from '../cases.ts';

cases('CONV-10', [
  [
    'points at a part that is not there',
    'conventions/aide.md: { annexes: [{ titre: Programme, partie: programmes }, { titre: Budget, budget: oui }] }',
    [
      { severity: 'erreur', path: ['conventions', 'aide', 'annexes', 0, 'partie'], written: 'programmes' },
      { severity: 'erreur', message: expect.stringContaining('ne serait pas imprimé') },
    ],
  ],
  [
    'points at a budget that no annex prints',
    'conventions/aide.md: { annexes: [{ titre: Programme, partie: programme }] }',
    [{ severity: 'erreur', path: ['conventions', 'aide', 'budget'] }],
  ],
  [
    'points at an annex of a budget that is not there',
    'conventions/aide.md: { budget: }',
    [{ severity: 'erreur', path: ['conventions', 'aide', 'annexes', 1] }],
  ],
]);
