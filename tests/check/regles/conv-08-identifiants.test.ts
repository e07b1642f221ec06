import { articles, cases, OBJET } from '../cases.ts';

cases('CONV-08', [
  [
    'points at the second heading of one id',
    articles(
      OBJET,
      `## Durée {#objet}

Un an.`,
    ),
    [
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'corps', 6],
        written: '{#objet}',
        related: [{ path: ['conventions', 'aide', 'corps', 2] }],
      },
    ],
  ],
  [
    'keeps the names of the data',
    articles(`## Aide {#subvention}

Soutenir.`),
    [{ severity: 'erreur', written: '{#subvention}' }],
  ],
  [
    'finds two headings of one title',
    articles(`## Objet

Soutenir.

## Objet

Encore.`),
    [{ severity: 'erreur', written: 'Objet' }],
  ],
]);
