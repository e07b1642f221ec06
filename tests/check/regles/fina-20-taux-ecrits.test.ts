import { cases } from '../cases.ts';

cases('FINA-20', [
  [
    'reckons the share of the grant',
    'rapports/1.md: { decision: ["finance 45 % du programme", { signature: aide }] }',
    [
      {
        severity: 'avertissement',
        path: ['rapports', '1', 'decision', 0],
        written: '45 %',
        reckoned: '50 % (30 000 € / 60 000 €)',
      },
    ],
  ],
  [
    'rounds as the text does',
    `conventions/aide.md:
  subvention: 19 900
  budget:
    recettes: []
rapports/1.md: { decision: ["finance 33 % du programme", { signature: aide }] }`,
    [],
  ],
  [
    "leaves the other funders' shares alone",
    'rapports/1.md: { decision: ["constate que l\'autofinancement est de 40 % du budget", { signature: aide }] }',
    [],
  ],
  [
    'leaves the share of another year alone',
    'rapports/1.md: { corps: "# Exposé\\n\\nL\'an dernier, l\'aide avait été de 9 000 €, soit 45 % des dépenses.\\n" }',
    [],
  ],
]);
