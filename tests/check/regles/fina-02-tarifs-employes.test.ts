import { cases } from '../cases.ts';

cases('FINA-02', [
  [
    'points at the key of a rate without a line',
    'conventions/aide.md: { budget: { tarifs: { animateur: 400, gardien: 120 } } }',
    [{ severity: 'information', path: ['conventions', 'aide', 'budget', 'tarifs', 'gardien'], onKey: true }],
  ],
]);
