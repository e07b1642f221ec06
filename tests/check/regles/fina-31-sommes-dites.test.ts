import { cases, expose } from '../cases.ts';

cases('FINA-31', [
  [
    'adds what a sentence tells before its total',
    expose(
      "Le Département apporte 14 000 €, la Région 9 500 € et l'Europe 6 000 €, soit un montant total de 25 900 €.",
    ),
    [
      {
        severity: 'erreur',
        path: ['rapports', '2', 'corps', 2],
        written: '25 900 €',
        reckoned: '29 500 €',
      },
    ],
  ],
  [
    'reads the total told after its figure',
    expose('Il faut 1 200 € pour les costumes et 750 € pour la scène, soit 1 590 € au total.'),
    [{ written: '1 590 €', reckoned: '1 950 €' }],
  ],
  [
    'adds what pays for something',
    expose(
      "Un emprunt de 40 000 € et une aide de l'État de 25 000 € couvrent la réfection du toit, pour 56 000 €.",
    ),
    [{ severity: 'erreur', written: '56 000 €', reckoned: '65 000 €' }],
  ],
  [
    'adds what a sum is divided into',
    expose("L'enveloppe de 30 000 €, soit 12 000 € pour les écoles et 17 000 € pour la voirie, est votée."),
    [{ severity: 'erreur', written: '30 000 €', reckoned: '29 000 €' }],
  ],
  [
    'adds what an expense comprises',
    expose('Le coût de 8 400 € comprend 5 000 € de matériel et 4 400 € de pose.'),
    [{ written: '8 400 €', reckoned: '9 400 €' }],
  ],
  [
    'adds a list against its announcement',
    expose(
      'La dépense de 21 000 € se répartit ainsi :',
      "- maîtrise d'œuvre : 3 000 € ;\n- travaux : 16 000 € ;\n- imprévus : 1 000 €.",
    ),
    [{ severity: 'erreur', written: '21 000 €', reckoned: '20 000 €' }],
  ],
  [
    'adds a list against its last item',
    expose('Les recettes :', '- loyers : 4 100 € ;\n- dons : 900 € ;\n- total : 5 500 €.'),
    [{ path: ['rapports', '2', 'corps', 6], written: '5 500 €', reckoned: '5 000 €' }],
  ],
  [
    'lets right sums be',
    expose(
      'Le Département apporte 14 000 €, la Région 9 500 € et la commune 6 000 €, soit un montant total de 29 500 €.',
      'Un emprunt de 40 000 € et une aide de 25 000 € couvrent la réfection du toit, pour 65 000 €.',
      "L'enveloppe de 30 000 €, soit 12 000 € pour les écoles et 18 000 € pour la voirie, est votée.",
    ),
    [],
  ],
  [
    'lets what is taken away, or paid several times, be',
    expose(
      'Les travaux coûtent 50 000 €, dont 12 000 € pour le toit et 8 000 € pour la cour.',
      'Deux aides de 500 € et une aide de 300 € sont attribuées, soit 1 300 € au total.',
      'Une dépense de 9 000 € et une aide de 4 000 € laissent à la commune 5 000 € au total.',
      'Le loyer de 300 € et les charges de 50 € par mois font 4 200 € au total.',
      'Le marché de 10 000 € HT et l’avenant de 2 000 € HT font, avec la TVA, 14 400 € TTC au total.'.replace(
        '’',
        "'",
      ),
    ),
    [],
  ],
  [
    'lets sums of several things be',
    expose(
      "L'association demande 3 000 € pour son festival et 2 000 € pour ses ateliers : il est proposé de lui attribuer 4 000 €.",
      'La subvention de 2023 était de 10 000 €, celle de 2024 de 12 000 €.',
      'Les tarifs suivants :',
      '- plein tarif : 8 € ;\n- tarif réduit : 5 €.',
    ),
    [],
  ],
  [
    'takes one sum from the other',
    expose(
      'Les restes à réaliser sont de 84 300 € en dépenses et de 21 750 € en recettes, soit un solde négatif de 65 250 €.',
      "Le budget dégage un excédent de 214 006,18 € et un déficit d'investissement de 90 412,77 €, soit un résultat global de 132 593,41 €.",
    ),
    [
      { severity: 'erreur', written: '65 250 €', reckoned: '62 550 €' },
      { written: '132 593,41 €', reckoned: '123 593,41 €' },
    ],
  ],
  [
    'adds the points of a decision',
    'rapports/2.md: { decision: ["admet en non-valeur la somme de 1 204,50 €", "constate l\'extinction de créances de 310,25 €", "impute ces dépenses, d\'un total de 1 541,75 €, au chapitre 65"] }',
    [{ path: ['rapports', '2', 'decision', 2], written: '1 541,75 €', reckoned: '1 514,75 €' }],
  ],
  [
    'lets right differences, and what is not told as one, be',
    expose(
      'Les restes à réaliser sont de 84 300 € en dépenses et de 21 750 € en recettes, soit un solde négatif de 62 550 €.',
      'Les recettes de 300 000 € et les dépenses de 120 000 € laissent, après remboursement, un solde de 150 000 €.',
    ),
    [],
  ],
  [
    'leaves parts of a whole that has others',
    expose(
      "Le lot comprend 12 000 € d'études et 30 000 € de travaux, sur un total de 90 000 €.",
      'Deux tranches, de 15 000 € et de 20 000 €, seront payées sur un montant total de 120 000 €.',
      'La commune a engagé 4 000 € puis 6 000 €, alors que le total est de 25 000 €.',
      'La voirie coûte 31 000 € et le pont 12 000 €, dans une opération pour un total de 86 000 €.',
    ),
    [],
  ],
]);
