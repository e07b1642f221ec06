import { cases, expose } from '../cases.ts';

cases('FINA-28', [
  [
    'adds up the weights of a sentence',
    expose('Les offres sont notées sur le prix (45 %), le délai (15 %) et la technique (30 %).'),
    [{ severity: 'avertissement', path: ['rapports', '2', 'corps', 2], written: '30 %', reckoned: '100 %' }],
  ],
  [
    'adds up those of a list',
    expose('Les critères :\n\n- prix, 70 % ;\n- délai, 40 %.'),
    [{ written: '40 %' }],
  ],
  [
    'adds up what is divided among several',
    expose('La dépense se répartit ainsi : Région 50 %, Département 30 %, commune 40 %.'),
    [{ severity: 'avertissement' }],
  ],
  [
    'reckons the amount of each share of a list',
    expose('- État, 50 % : 60 000 € ;\n- Région, 20 % : 42 000 € ;\n- commune, 30 % : 36 000 €.'),
    [{ severity: 'erreur', path: ['rapports', '2', 'corps', 3], written: '42 000 €', reckoned: '24 000 €' }],
  ],
  [
    'reckons the share when it is the shares that do not agree',
    expose('- État, 40 % : 60 000 € ;\n- Région, 20 % : 24 000 € ;\n- commune, 30 % : 36 000 €.'),
    [{ written: '40 %', reckoned: '50 %' }],
  ],
  [
    'reckons the share of one sum',
    expose('La subvention couvre 25 % d’une dépense de 8 000 €, soit 2 500 €.'.replace('’', "'")),
    [{ written: '2 500 €', reckoned: '2 000 €' }],
  ],
  [
    'adds up weights told as points',
    expose(
      'Les offres sont notées sur le prix (45 points), le délai (15 points) et la technique (30 points).',
    ),
    [{ severity: 'avertissement', written: '30 points', reckoned: '100 points' }],
  ],
  [
    'adds up points against the whole that the sentence tells',
    expose(
      'Les candidatures ont été notées sur 20 points : expérience, 8 points, projet, 10 points, et budget, 4 points.',
    ),
    [{ written: '4 points', reckoned: '20 points' }],
  ],
  [
    'adds up points in a list',
    expose(
      'Les critères de jugement étaient :\n\n- prix : 55 points ;\n- délai : 10 points ;\n- méthode : 45 points.',
    ),
    [{ written: '45 points' }],
  ],
  [
    'adds up what each criterion is marked out of',
    expose('Le critère du prix est noté sur 60 et celui de la technique, noté sur 50.'),
    [{ written: '50' }],
  ],
  [
    'lets points be that make a whole, are of something else or are not all told',
    expose(
      'Les offres sont notées sur le prix (45 points), le délai (15 points) et la technique (40 points).',
      'Les critères donnent 12 points au prix et 8 points à la méthode.',
      'Le barème dépasse de 3 points celui de la Région et de 84 points celui de la note de 2022.',
      "L'offre est notée 38 points pour la technique, dont 20 points pour le planning.",
    ),
    [],
  ],
  [
    'lets a whole pass',
    expose('Les offres sont notées sur le prix (45 %), le délai (15 %) et la technique (40 %).'),
    [],
  ],
  [
    'lets the rest go without saying',
    expose("Le plan de financement : l'État apporte 40 % et la Région 20 %."),
    [],
  ],
  [
    'lets shares of several things be',
    expose(
      'Les taux retenus sont de 50 % pour les travaux et de 80 % pour les études. La fréquentation a été notée : 62 % au printemps et 71 % en été, contre 50 % avant.',
    ),
    [],
  ],
  [
    'lets sub-criteria be',
    expose(
      'La technique (60 %, dont 40 % pour la méthode et 20 % pour les délais) et le prix (40 %) sont les critères.',
    ),
    [],
  ],
  ['lets a rounded share pass', expose('La Région prend 33 % de 10 000 €, soit 3 333 €.'), []],
]);
