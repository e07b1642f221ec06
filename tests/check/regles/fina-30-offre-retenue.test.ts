import { cases, expose } from '../cases.ts';

const NOTES =
  '| Société | Prix | Note |\n|---|--:|--:|\n| Boreal | 9 000 € | 71 |\n| Castine | 9 800 € | 84,5 |';

const PRIX = '| Candidat | Montant |\n|---|--:|\n| Boreal | 9 000 € |\n| Castine | 9 800 € |';

cases('FINA-30', [
  [
    'tells another than the best noted',
    expose('La société Boreal a remis la meilleure offre.', NOTES),
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'corps', 2],
        written: 'Boreal',
        reckoned: 'Castine',
      },
    ],
  ],
  [
    'tells another than the cheapest',
    expose('Castine est la moins-disante.', PRIX),
    [{ written: 'Castine', reckoned: 'Boreal' }],
  ],
  [
    'lets the best pass',
    expose('La société Castine a remis la meilleure offre. Boreal est la moins-disante.', NOTES),
    [],
  ],
  [
    'lets an offer that was set aside be',
    expose("L'offre de Castine, irrégulière, est écartée : Boreal a la meilleure offre.", NOTES),
    [],
  ],
  [
    'lets two equal offers be',
    expose('Boreal est retenue : c’est la meilleure offre.'.replace('’', "'"), NOTES.replace('84,5', '71')),
    [],
  ],
]);
