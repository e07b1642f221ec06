import { articles, cases, OBJET } from '../cases.ts';

cases('CONV-07', [
  [
    'points at an article beyond the last',
    articles(
      OBJET,
      `## Durée

Selon les articles 1er et l'article 7, un an.`,
    ),
    [
      { severity: 'information', written: 'articles 1er' },
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps', 8],
        written: 'article 7',
        reckoned: '2 articles',
      },
    ],
  ],
  [
    'points at an annex beyond the last',
    'rapports/1.md: { decision: ["approuve l\'annexe 4 de la convention", { signature: aide }] }',
    [{ severity: 'avertissement', written: 'annexe 4' }],
  ],
  [
    'leaves the articles of laws alone',
    articles(
      OBJET,
      `## Durée

Selon l'article 10 de la loi n°2000-321 et l'article 9-1 de la même loi.`,
    ),
    [],
  ],
]);
