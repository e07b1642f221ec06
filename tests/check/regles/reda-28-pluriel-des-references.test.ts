import { cases } from '../cases.ts';

cases('REDA-28', [
  [
    'writes the plural',
    'rapports/2.md: { decision: ["adopte l\'annexe 1 et 2"] }',
    [
      {
        severity: 'information',
        path: ['rapports', '2', 'decision', 0],
        written: 'annexe 1 et 2',
        reckoned: 'annexes 1 et 2',
      },
    ],
  ],
  [
    'leaves sums and second nouns alone',
    "rapports/2.md: { decision: [\"adopte l'annexe 1 et 2 000 €, l'article 4 et l'article 5, l'axe 3 et 20 %\"] }",
    [],
  ],
]);
