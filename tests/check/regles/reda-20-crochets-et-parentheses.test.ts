import { cases, expose } from '../cases.ts';

cases('REDA-20', [
  [
    'points at what opens and never closes',
    'rapports/2.md: { decision: ["fixe les horaires (été et le plan « Azur"] }',
    [
      { severity: 'avertissement', path: ['rapports', '2', 'decision', 0], written: '(été et' },
      { severity: 'avertissement', written: '« Azur' },
    ],
  ],
  [
    'points at what closes and never opened',
    'rapports/2.md: { decision: ["fixe les horaires été)"] }',
    [{ severity: 'avertissement', written: ')' }],
  ],
  [
    'points at a reference without its target',
    'rapports/2.md: { decision: ["attribue [montant]"] }',
    [{ severity: 'avertissement', written: '[montant]' }],
  ],
  [
    'reads a pair over several lines, and enumerations',
    expose(`Les horaires (été
et hiver), soit a) tôt, b) tard, 1) oui, au (CDG 25) et (a) ici.`),
    [],
  ],
]);
