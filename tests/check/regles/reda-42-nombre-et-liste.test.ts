import { cases, expose } from '../cases.ts';

const liste = (annonce: string, nombre: number): string =>
  expose(
    annonce,
    Array.from({ length: nombre }, (_, rang) => `- point ${rang}${rang < nombre - 1 ? ' ;' : '.'}`).join(
      '\n',
    ),
  );

cases('REDA-42', [
  [
    'counts the items after a number in words',
    liste('Cette filière présente pour le territoire trois atouts :', 4),
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'corps', 2],
        written: 'trois atouts',
        reckoned: '4',
      },
    ],
  ],
  [
    'reads figures, and words after the noun',
    liste('Le marché comporte 3 lots, attribués comme suit :', 2),
    [{ written: '3 lots, attribués comme suit', reckoned: '2' }],
  ],
  [
    'reads the last number of the sentence',
    liste('Deux communes ont répondu, pour quatre motifs :', 3),
    [{ written: 'quatre motifs' }],
  ],
  [
    'counts the items of a list inside another',
    expose(
      'Le plan a deux axes :',
      "- le logement, selon trois priorités :\n  - le neuf ;\n  - l'ancien ;\n- la mobilité.",
    ),
    [{ written: 'trois priorités', reckoned: '2' }],
  ],
  ['accepts the right number', liste('Le plan a quatre axes :', 4), []],
  [
    'accepts a list that is not of what is counted',
    liste("L'association remet, en deux exemplaires :", 3),
    [],
  ],
  [
    'accepts people counted, and what they do listed',
    liste("L'équipe compte 12 permanents, qui ont en charge :", 3),
    [],
  ],
  ['accepts a list that does not tell all', liste('Le plan a six axes, notamment :', 2), []],
  [
    'tells a subject that announces its list',
    liste('Quatre chemins seront refaits cette année :', 3),
    [{ written: 'Quatre chemins seront refaits cette année' }],
  ],
  [
    'accepts what a subject lists of something else',
    liste('Quatre clubs ont demandé les aides suivantes :', 3),
    [],
  ],
  [
    'counts the rows of the table of what is told',
    expose(
      'Quatre candidats ont répondu.',
      '| Candidat | Prix |\n|---|--:|\n| Alba | 12 € |\n| Borel | 14 € |\n| Total | 26 € |',
    ),
    [{ severity: 'avertissement', written: 'Quatre candidats ont', reckoned: '2' }],
  ],
  [
    'accepts the number of its rows',
    expose(
      'Deux candidats ont répondu.',
      '| Candidat | Prix |\n|---|--:|\n| Alba | 12 € |\n| Borel | 14 € |',
    ),
    [],
  ],
  [
    'reads the number of rows before any verb',
    expose(
      'Trois lots composent le marché.',
      '| Lot | Montant |\n|---|---|\n| Toiture | 10 € |\n| Peinture | 12 € |\n| Total | 22 € |',
    ),
    [{ written: 'Trois lots composent', reckoned: '2' }],
  ],
  [
    'counts the rows of a decision, and of a column beside the first',
    `rapports/2.md: { decision: ["attribue les quatre lots aux sociétés du tableau"], corps: ${JSON.stringify(
      '# Exposé\n\nQuatre entreprises sont retenues.\n\n| Lot | Entreprise | Prix HT |\n|---|---|--:|\n| Toiture | Alba | 12 € |\n| Peinture | Borel | 14 € |\n| Sols | Cerdan | 15 € |\n| Total HT | | 41 € |\n',
    )} }`,
    [
      { written: 'Quatre entreprises sont', reckoned: '3' },
      { path: ['rapports', '2', 'decision', 0], written: 'quatre lots', reckoned: '3' },
    ],
  ],
  [
    'accepts those who answered, some of the lots, and one who has two of them',
    `rapports/2.md: { decision: ["attribue les trois lots", "relance les deux autres lots"], corps: ${JSON.stringify(
      '# Exposé\n\nNeuf entreprises ont répondu. Deux entreprises sont retenues.\n\n| Lot | Entreprise | Prix HT |\n|---|---|--:|\n| Toiture | Alba | 12 € |\n| Peinture | Borel | 14 € |\n| Sols | Borel | 15 € |\n| Total HT | | 41 € |\n',
    )} }`,
    [],
  ],
  [
    'accepts a list of the first things that its sentence counts',
    liste('Le club mène quatre activités régulières, et deux stages ponctuels :', 4),
    [],
  ],
]);
