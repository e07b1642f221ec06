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
  [
    'leaves the articles of other contracts alone, and those of a text named before them',
    articles(
      OBJET,
      `## Durée

L'article 12 de la convention du 3 mai 2021 et l'article 14 du bail sont abrogés. La loi n°2000-321 du 12 avril 2000, en son article 27, et les statuts, en leurs articles 8 et 11, ne s'y opposent pas.`,
    ),
    [],
  ],
  [
    'leaves what a visa cites alone',
    'conventions/aide.md: { visas: [le Code du sport, la loi du 5 juillet 1996 et notamment son article 27, le règlement et son article 18] }',
    [],
  ],
  [
    'leaves an amendment alone, whose articles change those of another paper',
    `${articles(OBJET, "## Durée\n\nÀ l'article 6, le mot « deux » est remplacé par le mot « trois ».").replace('corps:', "titre: Avenant n° 1 à la convention d'objectifs\n  corps:")}`,
    [],
  ],
  [
    'still points at an article that follows a text without belonging to it',
    articles(OBJET, "## Durée\n\nLa loi le permet ; les parties renoncent à l'article 9."),
    [{ severity: 'avertissement', written: 'article 9' }],
  ],
]);
