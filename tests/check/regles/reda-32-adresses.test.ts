import { cases } from '../cases.ts';

cases('REDA-32', [
  [
    'writes the comma',
    'seance.yaml: { lieu: salle de la CCI du Jura 46 avenue Villars à Arbois }',
    [
      {
        severity: 'information',
        path: ['seance', 'lieu'],
        written: 'Jura 46 avenue',
        reckoned: 'Jura, 46 avenue',
      },
    ],
  ],
  [
    'looks at the seats of the council and of the parties',
    'conseil.yaml: { collectivite: { siege: La Halle 4 place des Comtes } }',
    [{ severity: 'information', path: ['conseil', 'collectivite', 'siege'] }],
  ],
]);
