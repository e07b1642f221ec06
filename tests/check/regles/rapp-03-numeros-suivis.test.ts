import { cases } from '../cases.ts';

cases('RAPP-03', [
  [
    'tells the numbers that a question could bear',
    `rapports/1.md: { deliberation: 2024.00101 }
rapports/2.md: { deliberation: 2024.00103 }`,
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'deliberation'],
        reckoned: '2024.00102',
      },
    ],
  ],
  [
    'leaves room for questions whose reports are kept elsewhere',
    `seance.yaml: { ordre_de_passage: 1 à 8 }
rapports/1.md: { question: 1, deliberation: 2024.00101 }
rapports/2.md: { question: 5, deliberation: 2024.00105 }`,
    [],
  ],
  [
    'accepts the order of the reports when questions are taken in another',
    'seance.yaml: { ordre_de_passage: [2, 1, 3 à 8] }',
    [],
  ],
  [
    'does not compare two series',
    `rapports/1.md: { deliberation: A-101 }
rapports/2.md: { deliberation: B-7 }`,
    [],
  ],
]);
