import { cases, expose } from '../cases.ts';

const vu = (texte: string, rang = 2): [string, string, object[]] => [
  `reads ${JSON.stringify(texte)}`,
  expose(texte),
  [{ path: ['rapports', '2', 'corps', rang] }],
];
const tu = (texte: string): [string, string, object[]] => [
  `lets ${JSON.stringify(texte)}`,
  expose(texte),
  [],
];

cases('REDA-52', [
  vu('**Les horaires changent.'),
  vu('Les horaires** changent.'),
  vu('** Les horaires** changent.'),
  vu('**Les horaires ** changent.'),
  vu('Les **horaires** et les **jours changent.'),
  vu('- les **horaires ;'),
  vu('| Jour | Heure |\n    | Lundi | 9 h |'),
  vu('| Jour | Heure |\n    | --- |\n    | Lundi | 9 h |', 3),
  [
    'reads a decision',
    'rapports/2.md: { decision: ["approuve le **règlement"] }',
    [{ path: ['rapports', '2', 'decision', 0] }],
  ],
  tu('Les **horaires** et **les jours** changent.'),
  tu('Les **horaires et\n    les jours** changent.'),
  tu('Le prix est de 5 €\\* et 3 \\*\\* suivent.'),
  tu('Le prix* est net.'),
  tu('***Les horaires*** changent.'),
  tu('| Jour | Heure |\n    |:---|---:|\n    | Lundi | 9 h |'),
  tu('Jour | Heure\n    --- | ---\n    Lundi | 9 h'),
  tu('La valeur absolue |x| est positive.'),
  [
    'finds the row of a table that lacks a cell',
    expose(
      '| Salle | 2024 | 2025 |\n| --- | --- | --- |\n| Foyer | 20 € | 21 € |\n| Gymnase | 32 € |\n| Préau | 10 € | 11 € |',
    ),
    [{ severity: 'avertissement', path: ['rapports', '2', 'corps', 5], written: '| Gymnase | 32 € |' }],
  ],
  [
    'lets empty cells, and a heading across the table, be',
    expose(
      '| Salle | 2024 | 2025 |\n| --- | --- | --- |\n| Intérieur |\n| Foyer | | 21 € |\n| Préau \\| cour | 10 € | |',
    ),
    [],
  ],
]);
