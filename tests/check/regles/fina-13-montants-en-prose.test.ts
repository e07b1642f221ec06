import { articles, cases, partie } from '../cases.ts';

cases('FINA-13', [
  [
    'points at the sum in the line of a body',
    articles(`## Objet

La subvention est de 03 000 € pour l'année.`),
    [
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'corps', 4],
        written: '03 000 €',
        reckoned: '30 000 €',
      },
    ],
  ],
  [
    'reads thousands written in k€',
    'rapports/1.md: { decision: [attribue une aide de 31 k€, { signature: aide }] }',
    [{ severity: 'erreur', path: ['rapports', '1', 'decision', 0], written: '31 k€' }],
  ],
  [
    'reads the grant that a report proposes, and the other sums by the words before them',
    `rapports/1.md:
  corps: |
    # Résumé

    Il est proposé d'attribuer à l'association une subvention de 25 000 €.

    L'opération s'élève à 33 000 €. Le budget du programme s'établit à 68 000 € TTC.`,
    [
      { severity: 'erreur', path: ['rapports', '1', 'corps', 2], written: '25 000 €' },
      { severity: 'avertissement', written: '33 000 €', reckoned: '30 000 €' },
      { severity: 'avertissement', written: '68 000 €', reckoned: '60 000 €' },
    ],
  ],
  [
    'takes no line of the budget for the grant with a figure left out',
    `rapports/1.md:
  corps: |
    # Résumé

    Le programme est couvert par la subvention du Val de Brume, d'un montant de 3 000 €.
conventions/aide.md:
  budget: { recettes: [], axes: [{ titre: Ateliers, lignes: [{ libelle: Salle, quantite: 1, montant: 3 000 }, { libelle: Outils, quantite: 1, montant: 57 000 }] }] }`,
    [{ severity: 'erreur', written: '3 000 €', reckoned: '30 000 €' }],
  ],
  [
    'leaves what was asked for, estimated or paid before',
    `rapports/1.md:
  corps: |
    # Résumé

    L'association sollicitait une subvention de 35 000 €. Le coût de l'opération était estimé à 33 000 €.`,
    [],
  ],
  [
    'tells the grant of the data where all that is written says another',
    `rapports/1.md:
  decision: [attribue une subvention de 45 000 €, { signature: aide }]
  corps: |
    # Résumé

    Il est proposé d'attribuer une subvention de 45 000 €.
conventions/aide.md:
  corps: |
    # Articles

    ## Objet

    L'association reçoit une subvention de 45 000 €.`,
    [{ severity: 'erreur', path: ['conventions', 'aide', 'subvention'], reckoned: '45 000 €' }],
  ],
  [
    'leaves the sums of other years alone',
    `rapports/1.md:
  corps: |
    # Résumé

    Une subvention de 31 000 € avait été versée en 2022.`,
    [],
  ],
  [
    'leaves the sums of other funders alone',
    `rapports/1.md:
  corps: |
    # Résumé

    La Région apporte une subvention de 31 000 €.`,
    [],
  ],
  [
    'is sure of the budget that a report tells',
    `rapports/1.md:
  corps: |
    # Résumé

    Le budget prévisionnel s'établit à 68 000 € TTC.`,
    [{ severity: 'erreur', written: '68 000 €', reckoned: '60 000 €' }],
  ],
  [
    'leaves to the rule on taxes a pair that no rate explains',
    `rapports/1.md:
  corps: |
    # Résumé

    L'opération s'élève à 25 000 € HT, soit 33 000 € TTC.`,
    [],
  ],
  ['leaves the capital of a party alone', partie({ forme: 'société au capital de 10 000 €' }), []],
  [
    'leaves the thresholds of the law alone',
    articles(`## Objet

Si le total des aides dépasse 153 000 €, les comptes sont publiés.`),
    [],
  ],
  [
    'takes no grant for a threshold',
    articles(`## Objet

L'association reçoit une subvention de 300 000 €.`),
    [{ written: '300 000 €', reckoned: '30 000 €' }],
  ],
  [
    'leaves the grant of a former edition alone',
    articles(
      "## Objet\n\nLa subvention de l'édition précédente était de 35 000 €, et l'aide de l'an dernier de 29 000 €.",
    ),
    [],
  ],
  [
    'leaves what an insurance covers, deposits, gifts in kind, what others pay, and bounds of expenses alone',
    articles(
      '## Divers',
      "L'aide de secours mise à part, l'assurance couvre les sinistres pour 25 000 €, et la responsabilité est garantie à hauteur de 31 000 €.",
      "Un dépôt de 300 € complète l'aide, et la caution de 20 000 € est rendue sans incidence sur la subvention.",
      'Le local prêté constitue une aide en nature de 3 500 €, et le travail bénévole une contribution de 6 200 €.',
      "Toute dépense de plus de 4 000 € couverte par l'aide fait l'objet de trois devis.",
      'Les biens acquis grâce à la subvention et valant plus de 800 € sont inscrits à une liste.',
      'Le concours de la Caisse des écoles est de 12 000 €, la participation de la communauté urbaine de 8 000 €.',
      'La subvention régionale est de 4 000 € ; chaque stagiaire reçoit une aide de 150 €.',
      "Hors aide de la collectivité, le budget de l'association est de 41 000 €.",
      'Les parents participent pour 33 € par enfant.',
      "La salle mise à disposition équivaut à une aide de 6 480 € l'an.",
      'La collectivité paie, en sus de la subvention, le transport pour 4 800 €.',
    ),
    [],
  ],
  [
    'reads the grant in other words, with its bounds and its payments',
    articles(
      '## Divers',
      "L'aide est plafonnée à 35 000 €.",
      'La subvention ne peut dépasser 33 000 €.',
      'Le soutien de la collectivité, fixé à 25 000 €, est forfaitaire.',
      'Le premier versement est de 12 000 €.',
      'La participation est de 38 000 € par virement.',
      'La participation de la collectivité représente une aide de 28 000 €.',
    ),
    ['35 000 €', '33 000 €', '25 000 €', '12 000 €', '38 000 €', '28 000 €'].map((written) => ({ written })),
  ],
]);
