import { cases, expose } from '../cases.ts';

const dit = (phrase: string): string => expose(phrase);

cases('FINA-27', [
  [
    'multiplies a rent by its months',
    dit('Le loyer mensuel est de 310 €, soit 7 320 € par an.'),
    [{ severity: 'erreur', path: ['rapports', '2', 'corps', 2], written: '7 320 €', reckoned: '3 720 €' }],
  ],
  [
    'divides a year',
    dit('La redevance annuelle de 1 800 €, soit 180 € par mois, est payée à terme échu.'),
    [{ reckoned: '150 €' }],
  ],
  [
    'counts quarters',
    dit('Le forfait est de 250 € par trimestre, ce qui représente 2 500 € par an.'),
    [{ reckoned: '1 000 €' }],
  ],
  [
    'multiplies a surface by its price',
    dit('Le terrain de 640 m² est vendu 25 € le m², soit 61 000 €.'),
    [{ reckoned: '16 000 €' }],
  ],
  [
    'multiplies pieces told in words',
    dit("Quinze tables à 90 € l'unité représentent une dépense de 1 530 €."),
    [{ reckoned: '1 350 €' }],
  ],
  [
    'multiplies hours',
    dit("Le moniteur travaille 30 heures à 18 € de l'heure, soit 450 €."),
    [{ reckoned: '540 €' }],
  ],
  ['lets a right product pass', dit('Le loyer mensuel est de 310 €, soit 3 720 € par an.'), []],
  ['lets a rounded month pass', dit('Le loyer annuel de 1 000 €, soit 83,33 € par mois, est inchangé.'), []],
  [
    'lets part of a year pass',
    dit('La redevance est de 310 € par mois pendant neuf mois, soit 2 790 € par an.'),
    [],
  ],
  [
    'lets two numbers multiply',
    dit('Les 3 classes comptent 24 élèves, à 10 € par élève, soit 720 € au total.'),
    [],
  ],
  ['lets charges be', dit('Le loyer est de 310 € par mois, soit, charges comprises, 4 200 € par an.'), []],
  ['lets a tax be', dit('Le loyer est de 100 € HT par mois, soit 1 440 € TTC par an.'), []],
  [
    'doubts a price of the decision that the surface of the report does not make',
    'rapports/2.md: { decision: ["approuve la vente au prix de 21 000 €"], corps: "# Exposé\\n\\nLe terrain de 600 m² est vendu 20 € le m².\\n" }',
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'decision', 0],
        written: '21 000 €',
        reckoned: '12 000 €',
      },
    ],
  ],
  [
    'lets the price of the surface pass, and several surfaces be',
    'rapports/2.md: { decision: ["approuve la vente au prix de 12 000 €"], corps: "# Exposé\\n\\nLe terrain de 600 m² est vendu 20 € le m².\\n" }',
    [],
  ],
  [
    'reads a rent that is also told in words',
    dit('Le loyer est de 420 € (quatre cent vingt euros) par mois, soit 5 400 € par an.'),
    [{ severity: 'erreur', reckoned: '5 040 €' }],
  ],
  [
    'accepts the right rent told in words',
    dit('Le loyer est de 420 € (quatre cent vingt euros) par trimestre, soit 1 680 € par an.'),
    [],
  ],
]);
