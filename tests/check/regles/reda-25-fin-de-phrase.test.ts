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
]);
