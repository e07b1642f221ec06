import { cases } from '../cases.ts';

cases('REDA-12', [
  [
    'points at English quotes',
    'rapports/2.md: { decision: ["adopte le plan “Horizon” et le plan \\"Azur\\""] }',
    [{ severity: 'information', path: ['rapports', '2', 'decision', 0], written: '“Horizon”' }],
  ],
  [
    'counts both apostrophes and points at the rarer',
    'rapports/2.md: { decision: ["adopte l\'été, l\'hiver et l’automne"] }',
    [{ severity: 'information', written: 'l’' }],
  ],
]);
