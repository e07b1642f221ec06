import { cases, expose } from '../cases.ts';

cases('REDA-43', [
  [
    'tells two days put the wrong way round',
    expose('Le marché se tiendra du dimanche 30 novembre 2025 au samedi 1er novembre 2025.'),
    [{ severity: 'erreur', path: ['rapports', '2', 'corps', 2] }],
  ],
  [
    'tells them in one month',
    expose('Les plis sont reçus entre le 28 et le 4 mars 2024.'),
    [{ written: '28 et le 4 mars 2024' }],
  ],
  [
    'tells years',
    expose('Les effectifs ont crû entre 2023 et 2019.'),
    [{ written: '2023 et 2019', reckoned: '2019 et 2023' }],
  ],
  ['tells years of a title', 'rapports/2.md: { titre: "Programme 2027-2024" }', [{ reckoned: '2024-2027' }]],
  [
    'tells values that go back',
    expose('Le taux est passé de 61 % en 2023 à 54 % en 2020.'),
    [{ severity: 'avertissement', written: '2023 à 54 % en 2020' }],
  ],
  [
    'tells a year twice in a series',
    expose('Les aides versées :\n\n- 4 000 € en 2021 ;\n- 4 500 € en 2022 ;\n- 5 000 € en 2022.'),
    [{ severity: 'avertissement', path: ['rapports', '2', 'corps', 6], written: '2022' }],
  ],
  ["lets the new year's day pass", expose('La mairie ferme du 22 décembre au 2 janvier 2025.'), []],
  [
    'lets days in order pass',
    expose('Le stage a lieu du 8 juillet 2024 au 12 juillet 2024, entre le 8 et le 12 juillet 2024.'),
    [],
  ],
  [
    'lets years in order pass',
    expose('Le plan 2024-2027 suit celui de 2020 à 2023. Il a coûté, de 2020 à 2023, 4 000 €.'),
    [],
  ],
  [
    'lets two years compared pass',
    expose('Les budgets 2024 et 2023 sont proches ; ceux de 2024 et 2022 aussi.'),
    [],
  ],
  [
    'lets several beneficiaries have the same years',
    expose('- Club : 100 € en 2022, 200 € en 2023 ;\n- Chorale : 100 € en 2022, 200 € en 2023.'),
    [],
  ],
]);
