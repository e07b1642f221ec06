import { cases } from '../cases.ts';

const avis = (...instances: readonly string[]): string =>
  `rapports/2.md: { avis: [${instances.map((instance, rang) => `{ instance: "${instance}", date: 2024-05-${20 + rang}, avis: Favorable }`).join(', ')}] }`;

cases('RAPP-34', [
  ...[
    'Comission n°2',
    'Commision des finances',
    'Bueau',
    'Burreau',
    'Conmission n°2',
    'Comitté technique',
  ].map((instance): [string, string, object[]] => [
    `reads « ${instance} »`,
    avis(instance),
    [{ path: ['rapports', '2', 'avis', 0, 'instance'] }],
  ]),
  [
    'reads a name by those that are met often',
    `${avis('Commission sports', 'Commission sport')}\nrapports/1.md: { avis: [{ instance: Commission sport, date: 2024-05-28, avis: Favorable }] }`,
    [{ written: 'Commission sports', reckoned: 'Commission sport' }],
  ],
  [
    'tells the same opinion twice',
    'rapports/2.md: { avis: [{ instance: Bureau, date: 2024-05-29, avis: Favorable }, { instance: Bureau, date: 2024-05-29, avis: Favorable }] }',
    [{ path: ['rapports', '2', 'avis', 1, 'instance'] }],
  ],
  ['lets an instance be heard twice', avis('Bureau', 'Bureau'), []],
  [
    'lets numbers and initials part instances',
    avis('Commission n°1', 'Commission n°2', 'Commission A', 'Commission B'),
    [],
  ],
  ...[
    'Commissions réunies',
    'Bureaux réunis',
    'Conseils de quartier',
    'Comités sociaux',
    'Préfet du Jura',
    'Préfète du Jura',
    'Comice agricole',
    'CST',
    'Formation plénière',
    'Médiateur',
  ].map((instance): [string, string, object[]] => [`lets « ${instance} »`, avis(instance), []]),
]);
