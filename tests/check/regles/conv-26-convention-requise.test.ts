import { cases } from '../cases.ts';

cases('CONV-26', [
  [
    'points at the decision that grants',
    'rapports/1.md: { decision: ["attribue à l\'association une subvention de fonctionnement"], annexes: [] }',
    [{ severity: 'avertissement', path: ['rapports', '1', 'decision', 0], reckoned: '30 000 €' }],
  ],
  [
    'says nothing below the threshold',
    'rapports/1.md: { decision: ["attribue une subvention à l\'association"], annexes: [], inscription: { operation: 23 000 } }',
    [],
  ],
  [
    'leaves public bodies alone',
    'rapports/1.md: { decision: ["attribue une subvention à la régie des eaux"], annexes: [] }',
    [],
  ],
]);
