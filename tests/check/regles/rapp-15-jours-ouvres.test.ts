import { expect } from 'vitest';
import { cases } from '../cases.ts';

cases('RAPP-15', [
  [
    'names the day and why it is odd',
    'rapports/1.md: { avis: [{ instance: Bureau, date: 2024-05-08, avis: Favorable }] }',
    [
      {
        severity: 'information',
        path: ['rapports', '1', 'avis', 0, 'date'],
        message: expect.stringContaining('mercredi 8 mai 2024, un jour férié'),
      },
    ],
  ],
  [
    'knows the holidays of Alsace-Moselle',
    `conseil.yaml: { collectivite: { departement: 67 } }
seance.yaml: { date: 2024-12-19, publication: 2024-12-26 }`,
    [{ severity: 'information', path: ['seance', 'publication'] }],
  ],
  ['ignores Saturdays', 'seance.yaml: { publication: 2024-06-15 }', []],
]);
