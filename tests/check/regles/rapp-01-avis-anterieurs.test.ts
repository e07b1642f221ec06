import { cases } from '../cases.ts';

cases('RAPP-01', [
  [
    'points at the date of an opinion given after the sitting',
    'rapports/1.md: { avis: [{ instance: Commission n°1, date: 2024-05-28, avis: Favorable }, { instance: Bureau, date: 2024-07-13, avis: Favorable }] }',
    [
      {
        severity: 'erreur',
        path: ['rapports', '1', 'avis', 1, 'date'],
        written: '2024-07-13',
        reckoned: 'séance du 13 juin 2024',
      },
    ],
  ],
  [
    'only tells an opinion of the very day: a body may sit just before',
    'rapports/1.md: { avis: [{ instance: Bureau, date: 2024-06-13, avis: Favorable }] }',
    [{ severity: 'information' }],
  ],
  [
    'only warns of an opinion more than a year old',
    'rapports/1.md: { avis: [{ instance: Bureau, date: 2023-06-13, avis: Favorable }] }',
    [{ severity: 'avertissement', written: '2023-06-13' }],
  ],
  [
    'accepts the eve of the sitting',
    'rapports/1.md: { avis: [{ instance: Bureau, date: 2024-06-12, avis: Favorable }] }',
    [],
  ],
]);
