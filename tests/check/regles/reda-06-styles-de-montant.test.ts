import { cases } from '../cases.ts';

cases('REDA-06', [
  [
    'shows each style and points at the second',
    'rapports/2.md: { decision: ["vote 65 k€ puis 65 000 €"] }',
    [{ severity: 'information', path: ['rapports', '2', 'decision', 0], written: '65 000 €' }],
  ],
  [
    'sees thousands without a space',
    'rapports/2.md: { decision: ["vote 65 000 € et 7500 €"] }',
    [{ severity: 'avertissement', written: '7500 €' }],
  ],
  [
    'informs of a capital K alone',
    'rapports/2.md: { decision: ["vote 65 K€"] }',
    [{ severity: 'information', written: '65 K€' }],
  ],
  ['lets thousands and millions go together', 'rapports/2.md: { decision: ["vote 620 k€ puis 2,1 M€"] }', []],
  [
    'warns of a capital K beside sums in full',
    'rapports/2.md: { decision: ["vote 65 K€ et 12 000 €"] }',
    [{ severity: 'avertissement' }],
  ],
  ['lets sums below a thousand go with any', 'rapports/2.md: { decision: ["vote 65 000 € et 250 €"] }', []],
  [
    'points at the style met least often, wherever it stands',
    'rapports/2.md: { decision: ["vote 65 k€, puis 65 000 € et 12 000 €"] }',
    [{ written: '65 k€' }],
  ],
  [
    'lets a sum told roundly stand beside the exact one',
    'rapports/2.md: { decision: ["approuve le programme de 1,2 M€, soit 1 187 400 € HT et 12 500 € de frais"] }',
    [],
  ],
]);
