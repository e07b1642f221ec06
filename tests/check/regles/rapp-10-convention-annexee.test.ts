import { cases } from '../cases.ts';

cases('RAPP-10', [
  [
    'points at a signature of what is not annexed',
    'rapports/1.md: { annexes: [] }',
    [{ severity: 'erreur', path: ['rapports', '1', 'decision', 1, 'signature'], written: 'aide' }],
  ],
  [
    'warns of an annexed convention that nothing authorises',
    'rapports/1.md: { decision: [approuve le programme] }',
    [{ severity: 'avertissement', path: ['rapports', '1', 'annexes', 0, 'convention'] }],
  ],
  [
    'warns of a convention that no report names',
    'rapports/1.md: { decision: [approuve le programme], annexes: [] }',
    [{ severity: 'avertissement', path: ['conventions', 'aide'] }],
  ],
]);
