import { cases, expose } from '../cases.ts';

cases('REDA-23', [
  [
    'points at dates that are not in the calendar',
    'rapports/2.md: { decision: ["ouvre le 31 juin 2024 et le 30/02/2024"] }',
    [
      { severity: 'avertissement', path: ['rapports', '2', 'decision', 0], written: '31 juin 2024' },
      { severity: 'avertissement', written: '30/02/2024' },
    ],
  ],
  [
    'reckons the day of the week',
    'rapports/2.md: { decision: ["ouvre le lundi 13 juin 2024"] }',
    [{ severity: 'avertissement', written: 'lundi 13 juin 2024', reckoned: 'jeudi 13 juin 2024' }],
  ],
  [
    'accepts what exists',
    'rapports/2.md: { decision: ["ouvre le jeudi 13 juin 2024, le 1er juillet 2024, le 29 février 2024 et le 13/06/2024"] }',
    [],
  ],
  [
    'finds years of another age',
    'rapports/2.md: { decision: ["fixe l\'ouverture au 13 juin 0224", "vote le budget 3024", "clôt l\'exercice 4202"] }',
    [{ written: '13 juin 0224' }, { written: '3024' }, { written: '4202' }],
  ],
  [
    'lets numbers be that are no year',
    'rapports/2.md: { decision: ["vote un budget 3500 € plus haut", "remercie les 3024 habitants", "rappelle la loi du 5 avril 1884 et l\'année 2050"] }',
    [],
  ],
  [
    'finds hours that no clock tells',
    'rapports/2.md: { decision: ["ouvre de 9h75 à 12h, de 14 h 30 à 16 h 61"] }',
    [{ written: '9h75' }, { written: '16 h 61' }],
  ],
  [
    'finds the first day of a period on another day of the week',
    'rapports/2.md: { decision: ["ouvre du mardi 13 au samedi 15 juin 2024 et du jeudi 13 juin au samedi 15 juin 2024"] }',
    [{ written: 'mardi 13', reckoned: 'jeudi 13 juin 2024' }],
  ],
  [
    'finds a year far from any other',
    'rapports/2.md: { decision: ["rénove le préau, construit en 2937"] }',
    [{ written: '2937' }],
  ],
  [
    'lets hours, years and prices that are right be',
    'rapports/2.md: { decision: ["ouvre de 9h00 à 24h00, de 14 h 59 à 23h59", "rénove le préau, construit en 1937 et ouvert en 3 mois", "parcourt la RD 25 et les 72 h 00 de garde"] }',
    [],
  ],
  [
    'lets the days of former centuries be, in letters and in figures, and sees those that no month has',
    expose(
      'Le legs du dimanche 14 mai 1865, le bail du 12/05/1884 et le plan du 30/11/1752 sont joints.',
      "L'acte du 31 juin 1884 et celui du 12/13/1875 manquent.",
    ),
    [{ written: '31 juin 1884' }, { written: '12/13/1875' }],
  ],
]);
