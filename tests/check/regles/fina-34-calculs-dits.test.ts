import { cases, expose } from '../cases.ts';

const dit = (shows: string, texte: string, written: string, reckoned: string): [string, string, object[]] => [
  shows,
  expose(texte),
  [{ severity: 'avertissement', path: ['rapports', '2', 'corps', 2], written, reckoned }],
];

cases('FINA-34', [
  dit(
    'divides a total by a number in words',
    'Le dispositif a aidé vingt-quatre commerces, pour un total de 84 000 €, soit 5 300 € en moyenne.'.replace(
      '5 300',
      '3 550',
    ),
    '3 550 €',
    '3 500 €',
  ),
  dit(
    'divides by what follows',
    'La dette est de 840 000 €, soit 470 € par habitant, pour une population de 2 000 habitants.',
    '470 €',
    '420 €',
  ),
  dit(
    'divides a number of things by days',
    'Le musée a accueilli 9 184 visiteurs en 164 jours, soit 65 par jour en moyenne.',
    '65',
    '56',
  ),
  dit(
    'halves what the report tells',
    'La Région verse 46 400 € à la commune. Le paiement se fait pour moitié à la commande, soit 32 200 €.',
    '32 200 €',
    '23 200 €',
  ),
  dit(
    'takes the rate told beside',
    'Le taux est de 30 %. Une dépense de 12 000 € ouvre droit à 3 900 €.',
    '3 900 €',
    '3 600 €',
  ),
  dit(
    'converts ares',
    'La parcelle a 12 350 m², soit 1 hectare 32 ares et 50 centiares.',
    '1 hectare 32 ares et 50 centiares',
    '12 350 m²',
  ),
  dit(
    'measures what parts a bid from its estimate',
    "L'offre est de 184 000 €. L'estimation était de 200 000 € : l'offre est inférieure de 9 % à cette estimation.".replace(
      '9 %',
      '80 %',
    ),
    '80 %',
    '8 %',
  ),
  [
    'lets right results be, and what the sentence does not give',
    expose(
      'Le dispositif a aidé vingt-quatre commerces, pour un total de 84 000 €, soit 3 500 € en moyenne.',
      'Le musée a accueilli 9 184 visiteurs en 164 jours, soit 56 par jour.',
      'La redevance est de 42 €, soit 3,50 € par mois.',
      'La parcelle a 12 350 m², soit 1 hectare 23 ares et 50 centiares, ou 1 ha 23 a 50 ca.',
      'Un tiers de la surface, soit 410 m², est planté. Le quart du prix, soit 20 000 €, est dû à la signature.',
      'Le collège compte 412 élèves répartis en seize classes, soit environ 26 par classe.',
      "L'aide passe de 1 200 € à 1 500 €, soit 300 € de plus par famille.",
    ),
    [],
  ],
  [
    'divides by the inhabitants that the text tells, tons being a thousand kilograms',
    expose(
      'Le tri collecte 630 tonnes, soit 36 kg par habitant. La population est de 10 500 habitants.',
      "L'annuité est de 84 000 €, soit 18 € par habitant.",
    ),
    [
      { severity: 'avertissement', path: ['rapports', '2', 'corps', 2], reckoned: '60 kg' },
      { path: ['rapports', '2', 'corps', 4], reckoned: '8 €' },
    ],
  ],
  [
    'finds a share of what a table names, and a tax told after its base',
    expose(
      "Les frais d'énergie atteignent 21 000 €, soit 53,0 % des dépenses d'exploitation.",
      '| | Exploitation | Travaux |\n|---|--:|--:|\n| Recettes | 71 000 € | 4 000 € |\n| Dépenses | 60 000 € | 9 000 € |',
      'Le lot est vendu 41 500 € HT. La TVA, au taux de 20 %, représente 3 800 €.',
    ),
    [
      { path: ['rapports', '2', 'corps', 2], written: '53,0 %', reckoned: '35,0 %' },
      { path: ['rapports', '2', 'corps', 9], written: '3 800 €', reckoned: '8 300 €' },
    ],
  ],
  [
    'accepts quotients that hold, what they are compared with, and a share of something else',
    expose(
      'Le tri collecte 630 tonnes, soit 60 kg par habitant, contre 58 kg en 2021. La population est de 10 500 habitants.',
      'La déchèterie reçoit 490 kg, soit 50 kg par foyer, contre 48 kg auparavant, pour une moyenne de 12 kg.',
      "Les frais d'énergie atteignent 21 000 €, soit 35,0 % des dépenses d'exploitation, et 21 000 €, soit 12 % des achats.",
      '| | Exploitation | Travaux |\n|---|--:|--:|\n| Recettes | 71 000 € | 4 000 € |\n| Dépenses | 60 000 € | 9 000 € |',
      'Le lot est vendu 41 500 € HT. La TVA, au taux de 20 %, représente 8 300 €.',
    ),
    [],
  ],
]);
