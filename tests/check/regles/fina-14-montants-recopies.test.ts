import { cases } from '../cases.ts';

cases('FINA-14', [
  [
    'points at the sum and at the reference to write',
    `rapports/1.md:
  corps: |
    # Résumé

    L'aide proposée est de 30 000 €, sur un programme de 60 000 €.`,
    [
      {
        severity: 'information',
        path: ['rapports', '1', 'corps', 2],
        written: '30 000 €',
        hint: 'Remplacer le montant par le renvoi [montant](#subvention).',
      },
      {
        severity: 'information',
        written: '60 000 €',
        hint: 'Remplacer le montant par le renvoi [montant](#total-du-programme).',
      },
    ],
  ],
  [
    'leaves alone the same sum of another year',
    `rapports/1.md:
  corps: |
    # Résumé

    - 30 000 € en 2022 ;
    - 30 000 € en 2023.`,
    [],
  ],
]);
