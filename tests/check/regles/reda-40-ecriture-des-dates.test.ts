import { cases, expose } from '../cases.ts';

cases('REDA-40', [
  [
    'sees the first of the month, zeros and capitals',
    expose('Du 1 septembre 2025 au 30 Juin 2026, puis le 01 mai et le 05 avril 2025.'),
    [
      { severity: 'avertissement', written: '1 septembre 2025', reckoned: '1er septembre 2025' },
      { written: '30 Juin 2026' },
      { written: '01 mai', reckoned: '1er mai' },
      { written: '05 avril 2025', reckoned: '5 avril 2025' },
    ],
  ],
  [
    'sees years cut short, too long, or in two pieces',
    expose("L'avis est du 6 mai 25. Le délai court du 06/05/25, du 6 mai 205 ou du 6 mai 2 025."),
    [
      { written: '6 mai 25', reckoned: '6 mai 2025' },
      { written: '6 mai 205' },
      { written: '6 mai 2 025', reckoned: '6 mai 2025' },
      { written: '06/05/25', reckoned: '06/05/2025' },
    ],
  ],
  [
    'sees what is stuck, days that no month has, capitals of days',
    expose('Le 6mai 2025, le 10 avril2025, le 31 septembre, le Jeudi 10 avril 2025, en Septembre 2025.'),
    [
      { written: '6mai 2025' },
      { written: '10 avril2025' },
      { written: '31 septembre' },
      { written: 'Jeudi' },
      { written: 'Septembre' },
    ],
  ],
  [
    'sees dates of machines, and years whose figures are the wrong way round',
    expose('Le 2025-05-06, le 06.05.2025 et le 6 mai 2042.'),
    [{ written: '6 mai 2042' }, { written: '2025-05-06', reckoned: '6 mai 2025' }, { written: '06.05.2025' }],
  ],
  [
    'accepts dates as usage has them, feasts and streets',
    expose(
      "Le 1er mai 2025, le jeudi 10 avril 2025, du 2 au 5 juin, la cérémonie du 8 Mai 1945, place du 19 Mars 1962, rue du 4 Septembre, le 12 mai 18 enfants, le 12/05/2025, le 29 février, 21 septembre 2025 à 18h30, 1 200 mars, le bail court jusqu'au 31 décembre 2052, parcelle 2024-05-06-A, délibération n° 2009-06-14.",
    ),
    [],
  ],
]);
