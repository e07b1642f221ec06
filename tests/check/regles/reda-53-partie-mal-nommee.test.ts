import { articles, cases } from '../cases.ts';

const rapport = (texte: string): string =>
  `rapports/1.md: { decision: [${JSON.stringify(texte)}, { signature: aide }] }`;
const titre = (texte: string): string => `rapports/1.md: { titre: ${JSON.stringify(texte)} }`;

cases('REDA-53', [
  [
    'sees another name before the short one',
    rapport("soutient l'Atelier des Ruisseaux (ADR)"),
    [
      {
        path: ['rapports', '1', 'decision', 0],
        written: 'Atelier des Ruisseaux',
        reckoned: 'Atelier des Rives',
      },
    ],
  ],
  [
    'sees it in the convention',
    articles("L'association Grand Atelier de la Rive (ADR) mène ses actions."),
    [{ path: ['conventions', 'aide', 'corps', 2] }],
  ],
  [
    'sees another name in the title of the report',
    titre("Aide à l'association Atelier du Lac"),
    [{ path: ['rapports', '1', 'titre'] }],
  ],
  [
    'sees another name in the title of the convention',
    "conventions/aide.md: { titre: Relative au soutien de l'Atelier des Roseaux }",
    [{ path: ['conventions', 'aide', 'titre'] }],
  ],
  ['lets the name be followed by its short one', rapport("soutient l'Atelier des Rives (ADR)"), []],
  ['lets a longer name be', rapport("soutient l'Atelier des Rives du Doubs (ADR)"), []],
  [
    'lets another body be named with its own short name',
    rapport("soutient avec l'Atelier des Ruisseaux (ADX)"),
    [],
  ],
  ['lets words stand between', rapport("soutient l'association de réparation (ADR)"), []],
  ['lets a title name both', titre("Aide à l'Atelier des Rives et à l'Atelier du Lac"), []],
  ['lets a title name a feast of the place', titre('Aide à la Fête des Rives de Poligny'), []],
  ['lets a title name neither', titre('Aide à la réparation'), []],
  [
    'lets the report of another question name another body',
    "rapports/2.md: { titre: Aide à l'Atelier du Lac }",
    [],
  ],
]);
