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
]);
