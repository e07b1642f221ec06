import { cases } from '../cases.ts';

cases('REDA-23', [
  [
    'points at dates that are not in the calendar',
    'rapports/2.md: { decision: ["ouvre le 31 juin 2024 et le 30/02/2024"] }',
    [
      { severity: 'avertissement', path: ['rapports', '2', 'decision', 0], written: '31 juin 2024' },
      { severity: 'avertissement', written: '30/02/2024' },
    ],
  ],
  [
    'reckons the day of the week',
    'rapports/2.md: { decision: ["ouvre le lundi 13 juin 2024"] }',
    [{ severity: 'avertissement', written: 'lundi 13 juin 2024', reckoned: 'jeudi 13 juin 2024' }],
  ],
  [
    'accepts what exists',
    'rapports/2.md: { decision: ["ouvre le jeudi 13 juin 2024, le 1er juillet 2024, le 29 février 2024 et le 13/06/2024"] }',
    [],
  ],
]);
