import { cases, expose } from '../cases.ts';

cases('REDA-25', [
  [
    'points at the last word',
    expose('Les horaires des déchèteries changent au début du mois de juillet et'),
    [{ severity: 'information', path: ['rapports', '2', 'corps', 2], written: 'et' }],
  ],
  [
    'reads a paragraph over its lines',
    expose(`Les horaires des déchèteries changent au début
du mois de juillet.`),
    [],
  ],
  [
    'leaves labels, items and colons alone',
    expose(`Année 2024 : 65 000 €

Les horaires des déchèteries changent au début du mois de juillet :

- oui`),
    [],
  ],
  ['reads a few words that hold a verb', expose('Le règlement date de 2016'), [{ written: '2016' }]],
  [
    'sees a comma after which nothing goes on',
    expose('Deux offres ont été reçues,', 'Les horaires changent.'),
    [{ path: ['rapports', '2', 'corps', 2], written: 'reçues,' }],
  ],
  [
    'lets a comma before a list, and before what goes on',
    expose('Sont ouverts,', '- les quais ;', '- les abords,', 'et leurs accès.'),
    [],
  ],
  ['leaves short lines without a verb alone', expose('Tarifs de la saison 2024', 'Le prix par habitant'), []],
  ...[
    [
      'Vu le code du sport et ses articles,',
      'Vu l’avis rendu par la commission,',
      'Considérant que la piste est usée,',
    ],
    [
      'Vu le code général des collectivités territoriales et ses articles',
      'Vu le budget de l’exercice et ses annexes',
      'Vu le rapport :',
    ],
    ['Vu le code de la voirie routière,'],
  ].map((visas): [string, string, object[]] => [
    `lets visas that all end alike be: ${visas[0]}`,
    expose(...visas, 'Le conseil a délibéré.'),
    [],
  ]),
  [
    'sees the visa that ends as no other does',
    expose(
      'Vu le code du sport ;',
      'Vu l’avis de la commission,',
      'Vu le budget de l’année ;',
      'Le conseil a délibéré.',
    ),
    [{ written: 'commission,' }],
  ],
]);
