import { cases } from '../cases.ts';

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
]);
