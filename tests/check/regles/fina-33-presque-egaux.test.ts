import { cases } from '../cases.ts';

const rapport = (decision: readonly string[], ...corps: readonly string[]): string =>
  `rapports/2.md: { decision: ${JSON.stringify(decision)}, corps: ${JSON.stringify(`# Exposé\n\n${corps.join('\n\n')}\n`)} }`;

const TABLEAU =
  '| Titre | Montant |\n|---|---|\n| Garderie | 1 318,40 € |\n| Eau | 402,15 € |\n| Total | 1 720,55 € |';

cases('FINA-33', [
  [
    'finds two figures that changed places, against what is told twice',
    rapport(
      ['décide de reprendre un excédent de 614 283,07 €'],
      'Le compte dégage un excédent de 614 823,07 €.',
      "L'excédent de 614 283,07 € est repris.",
    ),
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'corps', 2],
        written: '614 823,07 €',
        reckoned: '614 283,07 €',
      },
    ],
  ],
  [
    'finds one figure changed in a sum of many',
    rapport(
      ['constate un produit attendu de 1 204 336 €'],
      'Le produit attendu est de 1 204 836 €.',
      'Le produit de 1 204 336 € est inscrit au budget.',
    ),
    [{ written: '1 204 836 €' }],
  ],
  [
    'finds a surface told otherwise',
    rapport(
      ["acquiert la parcelle d'une superficie de 2 730 m²"],
      'Le terrain a 2 730 m².',
      'Le géomètre a mesuré 2 370 m².',
    ),
    [{ path: ['rapports', '2', 'corps', 4], written: '2 370 m²', reckoned: '2 730 m²' }],
  ],
  [
    'holds a decision to the table of its report',
    rapport(['admet en non-valeur 1 381,40 €'], 'Les titres sont les suivants.', TABLEAU),
    [{ path: ['rapports', '2', 'decision', 0], reckoned: '1 318,40 €' }],
  ],
  [
    'takes for right the sum that the others give',
    rapport(
      ['constate un résultat de 305 471,20 €'],
      'Les recettes sont de 905 471,20 € et les dépenses de 600 000,00 €.',
      "L'exercice se solde par 305 417,20 €.",
    ),
    [{ path: ['rapports', '2', 'corps', 4], written: '305 417,20 €', reckoned: '305 471,20 €' }],
  ],
  [
    'knows a sum of another report',
    `rapports/1.md: { decision: ["constate un excédent de 614 283,07 €"], corps: ${JSON.stringify('# Résumé\n\nBref.\n\n# Exposé\n\nLe compte se solde par un excédent de 614 283,07 €.\n')} }
rapports/2.md: { decision: [approuve l'affectation], corps: ${JSON.stringify("# Exposé\n\nL'excédent de 614 238,07 € couvre le besoin.\n")} }`,
    [{ path: ['rapports', '2', 'corps', 2], written: '614 238,07 €' }],
  ],
  [
    'lets short numbers, comparisons and neighbours of a table be',
    rapport(
      ['fixe le tarif à 12,50 €'],
      'Le tarif enfant est de 15,20 €, celui des groupes de 152 €, le tarif famille de 125 €.',
      'Le produit est de 1 204 336 €, contre 1 204 836 € en 2023.',
      '| Année | Produit |\n|---|---|\n| 2022 | 614 283,07 € |\n| 2023 | 614 823,07 € |',
    ),
    [],
  ],
  [
    'lets a sum be that others give',
    rapport(
      ['approuve le plan de financement'],
      "Le coût de 214 500 € est couvert par l'État pour 93 050 € et par la commune pour 121 450 €.",
      'Le coût initial était de 241 500 €, dont 120 050 € de voirie et 121 450 € de réseaux.',
    ),
    [],
  ],
]);
