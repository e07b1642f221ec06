import { cases } from '../cases.ts';

cases('REDA-08', [
  [
    'points at both wrong forms',
    'rapports/2.md: { decision: ["fixe les horaires, etc...", "fixe les tarifs, etc et les lieux"] }',
    [
      { severity: 'information', path: ['rapports', '2', 'decision', 0], written: 'etc...' },
      { severity: 'information', written: 'etc' },
    ],
  ],
  [
    'accepts the abbreviation',
    'rapports/2.md: { decision: ["fixe les horaires, etc., et les tarifs, etc."] }',
    [],
  ],
]);
