import { articles, cases } from '../cases.ts';

cases('FINA-16', [
  [
    'points at the sum with its tax basis',
    articles(`## Objet

Le budget est de 60 000 € HT.`),
    [
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'corps', 4],
        written: '60 000 € HT',
        reckoned: 'TTC',
      },
    ],
  ],
  [
    'only warns of a sum that is none of the budget',
    'rapports/1.md: { decision: [approuve des achats de 4 000 € HT, { signature: aide }] }',
    [{ severity: 'avertissement', written: '4 000 € HT' }],
  ],
  [
    'reads the basis typed after a cross-reference',
    `rapports/1.md:
  decision:
    - "attribue une subvention de [montant](#subvention) HT"
    - "approuve un budget de [budget](#total-du-programme) TTC"
    - "approuve un budget de [budget](#total-du-programme) hors taxes"`,
    [
      { severity: 'erreur', path: ['rapports', '1', 'decision', 0], written: '[montant](#subvention) HT' },
      { severity: 'avertissement', path: ['rapports', '1', 'decision', 1] },
      { severity: 'erreur', path: ['rapports', '1', 'decision', 2], reckoned: 'TTC' },
    ],
  ],
  [
    'accepts the basis of the budget',
    'rapports/1.md: { decision: [approuve un budget de 60 000 € TTC, { signature: aide }] }',
    [],
  ],
  [
    'leaves the bound before tax from which a purchase asks for quotations',
    articles(
      '## Achats',
      "Toute dépense de plus de 4 000 € HT fait l'objet de trois devis ; à partir de 40 000 € HT, un marché est passé.",
    ),
    [],
  ],
]);
