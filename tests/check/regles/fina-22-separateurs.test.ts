import { cases, expose } from '../cases.ts';

cases('FINA-22', [
  [
    'sees points before centimes, and figures that are not by threes',
    expose("Le tarif passe de 4.00 € à 4.50 € ; l'excédent est de 412 350.18 €, puis 36 00 € et 1 2000 €."),
    [
      { severity: 'avertissement', written: '4.00 €' },
      { written: '4.50 €' },
      { written: '412 350.18 €' },
      { written: '36 00' },
      { written: '1 2000' },
    ],
  ],
  [
    'sees commas between thousands, at fault where the sum is told elsewhere',
    expose("L'offre est de 178,750 € HT, et le marché de 214,500 € TTC. Il est payé 214 500 €."),
    [
      { severity: 'avertissement', written: '178,750 €' },
      { severity: 'erreur', written: '214,500 €' },
    ],
  ],
  [
    'accepts prices to the thousandth, centimes and thousands',
    expose(
      "L'eau est à 1,245 €/m³ et l'énergie à 85,125 € le MWh ; 4,50 €, 1 200,00 €, 412 350,18 € et 12 €.",
    ),
    [],
  ],
  [
    'finds a sum with one decimal among others that have two',
    'rapports/2.md: { corps: "# Exposé\\n\\n| Âge | Prix |\\n|---|---|\\n| Enfant | 2,40 € |\\n| Adulte | 45,0 € |\\n| Groupe | 1,10 € |\\n" }',
    [{ severity: 'avertissement', path: ['rapports', '2', 'corps', 5], written: '45,0 €' }],
  ],
  [
    'finds a sum that lost its unit',
    'rapports/2.md: { corps: "# Exposé\\n\\nLe prix est de 46 000 €, payable pour moitié à la commande, soit 23 000, et pour moitié à la livraison.\\n" }',
    [{ severity: 'avertissement', written: '23 000' }],
  ],
  [
    'lets tenths be that stand alone, and numbers that count things',
    'rapports/2.md: { corps: "# Exposé\\n\\nLe timbre vaut 1,5 €.\\n\\nLe prix est de 46 000 €. La commune compte 2 300 habitants, soit 1 200 foyers.\\n" }',
    [],
  ],
]);
