import { cases } from '../cases.ts';

cases('CONV-27', [
  [
    'asks for the auditor',
    'conventions/aide.md: { subvention: 153 001 }',
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps'],
        reckoned: "153 001 € pour l'exercice 2024",
      },
    ],
  ],
  [
    'takes the clause',
    'conventions/aide.md: { subvention: 200 000, corps: "# Articles\\n\\n## Comptes\\n\\nElle nomme un commissaire aux comptes." }',
    [],
  ],
  ['says nothing at the threshold', 'conventions/aide.md: { subvention: 153 000 }', []],
]);
