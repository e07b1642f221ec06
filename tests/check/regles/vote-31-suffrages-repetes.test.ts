import { cases } from '../cases.ts';

const tours = (...suffrages: readonly (readonly (readonly [string, number])[])[]): string =>
  `rapports/2.md: ${JSON.stringify({
    nature: 'election',
    scrutin: {
      mode: 'secret',
      tours: suffrages.map((tour) => ({
        suffrages: tour.map(([pour, voix]) => ({ pour, voix })),
        blancs: 0,
        nuls: 0,
      })),
    },
  })}`;

const lieu = (tour: number, rang: number): object => ({
  path: ['rapports', '2', 'scrutin', 'tours', tour, 'suffrages', rang, 'pour'],
});

cases('VOTE-31', [
  [
    'finds a candidate who has two lines at one round',
    tours([
      ['Rose THOMAS', 8],
      ['Mme Rose THOMAS', 6],
    ]),
    [{ severity: 'erreur', ...lieu(0, 1) }],
  ],
  [
    'finds a member whose name is misspelt',
    tours([
      ['Odile RENRAD', 8],
      ['Paul SIMONET', 6],
    ]),
    [{ severity: 'avertissement', ...lieu(0, 0), reckoned: 'Odile RENARD' }],
  ],
  [
    'finds someone from outside whose name changes from one round to the next',
    tours(
      [
        ['Gustave MOREAU', 6],
        ['Paul SIMONET', 6],
      ],
      [
        ['Gustave MOREUA', 8],
        ['Paul SIMONET', 6],
      ],
    ),
    [{ ...lieu(0, 0) }, { ...lieu(1, 0) }],
  ],
  [
    'lets two long names that two changes and a length part be',
    tours([
      ['Liste BERNARD', 8],
      ['Odette RENAUDIN', 6],
    ]),
    [],
  ],
  [
    'lets the same candidates at each round, lists and short names be',
    tours(
      [
        ['Liste THOMAS', 6],
        ['Liste SIMONET', 6],
        ['Pour', 1],
        ['Autres', 1],
      ],
      [
        ['Liste THOMAS', 8],
        ['Liste SIMONET', 6],
      ],
    ),
    [],
  ],
]);
