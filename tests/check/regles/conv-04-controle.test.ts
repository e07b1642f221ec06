import { articles, cases, OBJET } from '../cases.ts';

cases('CONV-04', [
  [
    'asks for the clause',
    articles(OBJET),
    [{ severity: 'avertissement', path: ['conventions', 'aide', 'corps', 0] }],
  ],
  [
    'only informs where the article of the code is not cited',
    'conventions/aide.md: { visas: [la loi n°2000-321 du 12 avril 2000] }',
    [{ severity: 'information', path: ['conventions', 'aide', 'visas'] }],
  ],
  [
    'finds the article of the code in an article of the convention',
    `conventions/aide.md:
  visas: []
  corps: |
    # Articles

    ## Contrôle

    Conformément à l'article L1611-4 du CGCT, la subvention est contrôlée sur place.`,
    [],
  ],
  [
    'asks nothing of a public body',
    `${articles(OBJET)}
  parties: [{ nom: Commune de Sellières, genre: feminin, prive: non, representant: { personne: M. Yvon ZELLER, fonction: Maire } }]`,
    [],
  ],
]);
