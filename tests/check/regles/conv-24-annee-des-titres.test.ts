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
  [
    'accepts a span of years that holds the exercise, and refuses one that is over',
    'conventions/aide.md: { titre: Contrat local de santé 2022-2026 }\nrapports/1.md: { titre: Contrat 2019-2022 }',
    [{ path: ['rapports', '1', 'titre'], written: '2019' }],
  ],
  [
    'leaves the date of another act alone, and the years of an amendment',
    "conventions/aide.md: { titre: Convention prise pour l'application du contrat du 4 mai 2021 }",
    [],
  ],
  [
    'leaves the years of an amendment alone',
    'conventions/aide.md: { titre: Avenant n° 2 à la convention 2021-2023 }',
    [],
  ],
]);
