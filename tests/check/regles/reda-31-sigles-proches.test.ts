import { cases } from '../cases.ts';

cases('REDA-31', [
  [
    'sees a letter more and two swapped',
    'rapports/1.md: { decision: ["soutient IADR et VBD", { signature: aide }] }',
    [
      { severity: 'avertissement', path: ['rapports', '1', 'decision', 0], written: 'IADR', reckoned: 'ADR' },
      { severity: 'avertissement', written: 'VBD', reckoned: 'VDB' },
    ],
  ],
  [
    'leaves acronyms that differ by a letter alone',
    'rapports/1.md: { decision: ["soutient ADN et VDC", { signature: aide }] }',
    [],
  ],
]);
