import { articles, cases } from '../cases.ts';

cases('FINA-13', [
  [
    'points at the sum in the line of a body',
    articles(`## Objet

La subvention est de 03 000 € pour l'année.`),
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps', 4],
        written: '03 000 €',
        reckoned: '30 000 €',
      },
    ],
  ],
  [
    'reads thousands written in k€',
    'rapports/1.md: { decision: [attribue une aide de 31 k€, { signature: aide }] }',
    [{ severity: 'avertissement', path: ['rapports', '1', 'decision', 0], written: '31 k€' }],
  ],
  [
    'leaves the sums of other years alone',
    `rapports/1.md:
  corps: |
    # Résumé

    Une subvention de 31 000 € avait été versée en 2022.`,
    [],
  ],
  [
    'leaves the sums of other funders alone',
    `rapports/1.md:
  corps: |
    # Résumé

    La Région apporte une subvention de 31 000 €.`,
    [],
  ],
  [
    'leaves the thresholds of the law alone',
    articles(`## Objet

Si le total des aides dépasse 153 000 €, les comptes sont publiés.`),
    [],
  ],
  [
    'takes no grant for a threshold',
    articles(`## Objet

L'association reçoit une subvention de 300 000 €.`),
    [{ written: '300 000 €', reckoned: '30 000 €' }],
  ],
]);
