import { cases } from '../cases.ts';

const election = (titre: string, ...noms: readonly string[]): string => `rapports/2.md:
  nature: election
  titre: ${titre}
  scrutin: { mode: secret, tours: [{ suffrages: [${noms.map((pour) => `{ pour: ${pour}, voix: 7 }`).join(', ')}], blancs: 0, nuls: 0 }] }`;

cases('VOTE-30', [
  [
    'sees who is no member, once',
    election("Élection d'une 3e vice-présidente", 'Maud PERRIN', 'Jeanne DUPRAT'),
    [
      {
        severity: 'erreur',
        path: ['rapports', '2', 'scrutin', 'tours', 0, 'suffrages', 1, 'pour'],
        written: 'Jeanne DUPRAT',
      },
    ],
  ],
  ['accepts members', election('Élection du 2e vice-président', 'Mme Maud PERRIN', 'M. Noé QUENTIN'), []],
  ['accepts a list', election('Élection des membres du bureau', 'Liste PERRIN'), []],
  ['accepts delegates from outside', election('Élection des délégués au parc naturel', 'Jeanne DUPRAT'), []],
  [
    'accepts the chair of another body',
    election('Élection du président de la commission des marchés', 'Jeanne DUPRAT'),
    [],
  ],
]);
