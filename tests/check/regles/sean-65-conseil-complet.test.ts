import { cases } from '../cases.ts';

const election = (population: number, titre = 'Élection du maire', nature = 'commune'): string =>
  `conseil.yaml: { collectivite: { nature: ${nature}, population: ${population} } }\nrapports/2.md: { nature: election, titre: ${titre} }`;

cases('SEAN-65', [
  ['lets a council of its size elect', election(1499), []],
  ['lets a larger one elect', election(499), []],
  [
    'tells of a seat that is missing',
    election(1500),
    [{ severity: 'information', reckoned: '19 membres', path: ['rapports', '2', 'titre'] }],
  ],
  [
    'tells of it for the successor of a mayor',
    election(3500, 'Élection du nouveau maire'),
    [{ reckoned: '27 membres' }],
  ],
  ['says nothing of the delegates', election(3500, 'Élection des délégués'), []],
  [
    'says nothing of a council that presides itself otherwise',
    election(3500, 'Élection du maire', 'ccas'),
    [],
  ],
]);
