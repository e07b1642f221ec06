import { cases } from '../cases.ts';

cases('RAPP-05', [
  [
    'warns of the year of another sitting',
    'rapports/2.md: { deliberation: 2042.00102 }',
    [{ severity: 'avertissement', path: ['rapports', '2', 'deliberation'], reckoned: '2024' }],
  ],
  [
    'says once that the house writes the year twice',
    `rapports/1.md: { deliberation: 2024/2024.00101 }
rapports/2.md: { deliberation: 2024/2024.00102 }`,
    [
      {
        severity: 'information',
        path: ['rapports', '1', 'deliberation'],
        reckoned: 'transmis à la préfecture sous 2024_00101',
      },
    ],
  ],
  [
    'accepts a number without a year',
    `rapports/1.md: { deliberation: DEL-101 }
rapports/2.md: { deliberation: DEL-102 }`,
    [],
  ],
  [
    'finds four figures that stand where the others have the year',
    'rapports/1.md: { deliberation: 2024.00101 }\nrapports/2.md: { deliberation: 0224.00102 }\nrapports/3.md: { question: 3, titre: Horaires, rapporteur: Camille AUBRY, deliberation: 2024.00103, decision: [approuve les horaires] }',
    [{ severity: 'avertissement', path: ['rapports', '2', 'deliberation'], reckoned: '2024.00102' }],
  ],
]);
