import { cases } from '../cases.ts';

const rapport = (decision: string, texte: string): string =>
  `rapports/2.md: { decision: [${JSON.stringify(decision)}], corps: ${JSON.stringify(`# Exposé\n\n${texte}\n`)} }`;

const convention = (texte: string, article: string): string => `rapports/1.md: { corps: ${JSON.stringify(
  `# Résumé\n\nBref.\n\n# Exposé\n\n${texte}\n`,
)} }
conventions/aide.md: { corps: ${JSON.stringify(`# Articles\n\n## Objet {#objet}\n\n${article}\n`)} }`;

cases('RAPP-45', [
  [
    'finds a place that the same words lead to',
    rapport(
      'sollicite la réouverture de la bibliothèque intercommunale de Salins',
      'Les habitants souhaitent la réouverture de la bibliothèque intercommunale de Montigny.',
    ),
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'decision', 0],
        written: 'Salins',
        reckoned: 'Montigny',
      },
    ],
  ],
  [
    'finds a number of things that report and convention tell otherwise',
    convention(
      "L'atelier propose un stage dans six écoles.",
      "L'atelier propose un stage dans huit écoles, à son choix.",
    ),
    [{ path: ['rapports', '1', 'corps', 6], written: 'six écoles', reckoned: 'huit écoles' }],
  ],
  [
    'finds a bound told otherwise',
    rapport(
      'rembourse les stages de plus de trois mois',
      'Le remboursement est dû quand le stage dure plus de deux mois.',
    ),
    [{ path: ['rapports', '2', 'decision', 0], written: 'trois mois', reckoned: 'deux mois' }],
  ],
  [
    'lets two durations, and two dates, be',
    rapport(
      'fixe un préavis de trois mois et ouvre le service le 12 avril',
      'Le stage dure deux mois, un préavis de six jours est donné le 27 avril et le bail est de trois ans.',
    ),
    [],
  ],
  [
    'lets a text be that tells both',
    rapport(
      'sollicite la réouverture de la bibliothèque intercommunale de Salins',
      'La bibliothèque de Salins est fermée, comme la réouverture de la bibliothèque intercommunale de Montigny est refusée.',
    ),
    [],
  ],
  [
    'lets other things be that are counted in other words',
    convention(
      "L'atelier propose un stage dans six écoles primaires et réunit les neuf écoles du territoire.",
      "L'atelier propose un stage dans huit écoles de musique pendant trois ans.",
    ),
    [],
  ],
  [
    'holds the items of a list to those of the convention',
    `rapports/1.md: ${JSON.stringify({ corps: "# Résumé\n\nBref.\n\n# Exposé\n\nL'association mène :\n\n- des stages de réparation, pour 24 adhérents ;\n- une bourse aux vélos, pour 60 familles.\n" })}
conventions/aide.md: ${JSON.stringify({ corps: "# Articles\n\n## Objet {#objet}\n\nL'association mène :\n\n- des stages de réparation, pour 42 adhérents de tous âges ;\n- une bourse aux vélos, pour 60 familles de la vallée.\n" })}`,
    [{ severity: 'avertissement', written: '24 adhérents', reckoned: '42 adhérents' }],
  ],
]);
