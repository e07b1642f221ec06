import { cases, expose } from '../cases.ts';

const tarifs = (phrase: string): string =>
  expose(
    phrase,
    '| Tarif | 2024 | 2025 |\n|---|--:|--:|\n| Enfant | 20,00 € | 21,00 € |\n| Adulte | 40,00 € | 42,00 € |',
  );

cases('FINA-29', [
  [
    'reckons the rate of a rise',
    expose('La cotisation passe de 40 € à 46 €, soit une augmentation de 12 %.'),
    [{ severity: 'erreur', path: ['rapports', '2', 'corps', 2], written: '12 %', reckoned: '15 %' }],
  ],
  [
    'reckons its amount',
    expose('Le loyer, porté de 800 € à 920 €, progresse de 210 €.'),
    [{ written: '210 €', reckoned: '120 €' }],
  ],
  [
    'tells a fall that rises',
    expose('La contribution baisse de 3 000 € à 3 500 €.'),
    [{ written: 'baisse', reckoned: 'une hausse' }],
  ],
  [
    'tells a rate that the table denies',
    tarifs('Il est proposé de relever les tarifs de 8 %.'),
    [{ severity: 'avertissement', written: '8 %', reckoned: '5 %' }],
  ],
  [
    'tells a fall where the table rises',
    tarifs('Les tarifs diminuent au 1er janvier.'),
    [{ severity: 'erreur', written: 'diminuent' }],
  ],
  [
    'lets what agrees pass',
    tarifs('Les tarifs augmentent de 5 %. La carte passe de 40 € à 46 €, soit une hausse de 15 %.'),
    [],
  ],
  ['lets points be', expose('Le taux passe de 20 % à 22 %, soit une hausse de 10 %.'), []],
  ['lets a rounded rate pass', expose('La cotisation passe de 30 € à 31 €, soit une hausse de 3,3 %.'), []],
  [
    'lets the costs be, beside the tariffs',
    tarifs('Les coûts ont augmenté de 8 %, et les tarifs suivent en partie.'),
    [],
  ],
  [
    'tells a rate after an elision',
    tarifs("Il est proposé d'augmenter les tarifs de 9 %."),
    [{ written: '9 %' }],
  ],
  [
    'holds a rise told in cents to the table',
    expose(
      'Les tarifs augmentent de trente centimes.',
      '| Tarif | Tarif actuel | Nouveau tarif |\n|---|---|---|\n| Bébés | 1,00 € | 1,00 € |\n| Enfants | 2,10 € | 2,30 € |\n| Adultes | 4,00 € | 4,20 € |',
    ),
    [{ path: ['rapports', '2', 'corps', 2], written: 'trente centimes', reckoned: '0,2 €' }],
  ],
  [
    'lets the right rise in cents be',
    expose(
      'Les tarifs augmentent de vingt centimes.',
      '| Tarif | Tarif actuel | Nouveau tarif |\n|---|---|---|\n| Enfants | 2,10 € | 2,30 € |\n| Adultes | 4,00 € | 4,20 € |',
    ),
    [],
  ],
  [
    'finds a rise told before its two numbers, and a fall whose end stands in another sentence',
    expose(
      'Les charges de chauffage ont augmenté de 30 % : elles sont passées de 80 000 € en 2021 à 100 000 € en 2023.',
      'Les entrées du musée atteignent 4 750 entrées. Les entrées payantes du musée ont baissé de 15 % par rapport à 2022, où elles étaient de 5 000 entrées.',
    ),
    [
      { severity: 'erreur', path: ['rapports', '2', 'corps', 2], written: '30 %', reckoned: '25 %' },
      { severity: 'erreur', path: ['rapports', '2', 'corps', 4], written: '15 %', reckoned: '5 %' },
    ],
  ],
  [
    'accepts the rise that they make, and what is told of another thing',
    expose(
      'Les charges de chauffage ont augmenté de 25 % : elles sont passées de 80 000 € en 2021 à 100 000 € en 2023.',
      'Les entrées payantes du musée ont baissé de 5 % par rapport à 2022, où elles étaient de 5 000 entrées. La piscine compte 9 000 entrées.',
    ),
    [],
  ],
]);
