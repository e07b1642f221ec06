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
]);
