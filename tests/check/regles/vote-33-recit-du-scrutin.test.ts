import { cases } from '../cases.ts';

const scrutin = (texte: string): string =>
  `rapports/2.md: ${JSON.stringify({
    nature: 'election',
    scrutin: {
      mode: 'secret',
      tours: [
        {
          suffrages: [
            { pour: 'Odile RENARD', voix: 6 },
            { pour: 'Noé QUENTIN', voix: 5 },
          ],
          blancs: 2,
          nuls: 1,
        },
        {
          suffrages: [
            { pour: 'Odile RENARD', voix: 8 },
            { pour: 'Noé QUENTIN', voix: 5 },
          ],
          blancs: 1,
          nuls: 0,
        },
      ],
    },
    corps: `# Exposé\n\n${texte}\n`,
  })}`;

const faux = (texte: string, written: string, reckoned: string): [string, string, object[]] => [
  `reads « ${written} »`,
  scrutin(texte),
  [{ severity: 'avertissement', path: ['rapports', '2', 'corps', 2], written, reckoned }],
];

cases('VOTE-33', [
  faux('Au premier tour, la majorité absolue était de 8 voix.', 'majorité absolue était de 8', '6 ou 7'),
  faux('Trois candidats se sont déclarés : Mme Odile RENARD et M. Noé QUENTIN.', 'Trois', '2'),
  faux('Mme Odile RENARD a obtenu neuf voix au second tour.', 'Mme Odile RENARD a obtenu neuf', '6 ou 8'),
  faux('Il y a eu 12 suffrages exprimés.', '12', '11 ou 13'),
  faux('On a trouvé trois bulletins blancs.', 'trois', '2 ou 1'),
  [
    'lets a right story, and what the law says, be',
    scrutin(
      "Deux candidats se sont présentés. Au premier tour, la majorité absolue était de 6 voix. Mme Odile RENARD a obtenu 8 voix et M. Noé QUENTIN a recueilli 5 suffrages, pour 13 suffrages exprimés, 1 bulletin blanc et aucun nul. Lorsque 20 suffrages exprimés sont réunis, l'élection est acquise. M. Jean MOULIN a obtenu 3 voix en 2020.",
    ),
    [],
  ],
]);
