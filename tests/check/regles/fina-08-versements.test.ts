import { cases } from '../cases.ts';

cases('FINA-08', [
  [
    'adds the shares',
    'conventions/aide.md: { versements: [{ part: 70 %, echeance: à la signature }, { part: 20 %, echeance: au bilan }] }',
    [
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'versements', 0, 'part'],
        written: '90 %',
        reckoned: '100 %',
      },
    ],
  ],
  [
    'points at the only instalment',
    'conventions/aide.md: { versements: [{ part: 90 %, echeance: à la signature }] }',
    [{ severity: 'erreur', path: ['conventions', 'aide', 'versements', 0, 'part'] }],
  ],
  [
    'adds sums and shares together',
    'conventions/aide.md: { versements: [{ part: 50 %, echeance: à la signature }, { montant: 15 000, echeance: au bilan }] }',
    [],
  ],
  [
    'asks when a grant is paid',
    'conventions/aide.md: { versements: [] }',
    [{ severity: 'erreur', path: ['conventions', 'aide'] }],
  ],
  [
    'rounds thirds without a word',
    'conventions/aide.md: { versements: [{ part: "33,33 %", echeance: un }, { part: "33,33 %", echeance: deux }, { part: "33,34 %", echeance: trois }] }',
    [],
  ],
]);
