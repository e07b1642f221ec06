import { cases } from '../cases.ts';

cases('CONV-24', [
  [
    'points at the year of a title',
    "conventions/aide.md: { titre: Relative au programme d'actions 2022 }",
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'titre'],
        written: '2022',
        reckoned: '2024',
      },
    ],
  ],
  [
    'looks at the title of the report',
    "rapports/1.md: { titre: Soutien au programme d'actions 2023 }",
    [{ severity: 'avertissement', path: ['rapports', '1', 'titre'], written: '2023' }],
  ],
  [
    'accepts the year of the term',
    "conventions/aide.md: { titre: Relative au programme d'actions 2025 }",
    [],
  ],
]);
