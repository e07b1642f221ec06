import { cases, partie } from '../cases.ts';

cases('SEAN-60', [
  [
    'sees titles left in the other gender',
    'conseil.yaml: { membre: { masculin: Déléguée Syndicale, feminin: Déléguée Syndical }, executif: { feminin: Président } }',
    [
      { severity: 'avertissement', path: ['conseil', 'membre', 'masculin'], written: 'Déléguée Syndicale' },
      { path: ['conseil', 'membre', 'feminin'], reckoned: 'Déléguée Syndicale' },
      { path: ['conseil', 'executif', 'feminin'], reckoned: 'Présidente' },
    ],
  ],
  [
    'sees a body and a party of the wrong gender',
    `conseil.yaml: { organe: { genre: feminin } }
${partie({ nom: 'Association des Rives' })}`,
    [
      { path: ['conseil', 'organe', 'genre'], reckoned: 'masculin' },
      { path: ['conventions', 'aide', 'parties', 0, 'genre'], reckoned: 'feminin' },
    ],
  ],
  [
    'accepts an assembly, a mayor, and names that say nothing of their gender',
    `conseil.yaml: { organe: { nom: Assemblée départementale, genre: feminin }, membre: { masculin: Conseiller Municipal, feminin: Conseillère Municipale }, executif: { masculin: Maire, feminin: Maire } }
${partie({ nom: 'Les Rives en fête', genre: 'feminin' })}`,
    [],
  ],
]);
