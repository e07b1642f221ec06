import { cases } from '../cases.ts';

const election = (
  membres: string,
  { nature = 'commune', population = '1500', titre = 'Élection des adjoints', date = '2024-06-13' } = {},
): string =>
  `conseil.yaml: { collectivite: { nature: ${nature}, population: ${population} } }
seance.yaml: { date: ${date}, convocation: { date: 2014-01-06 } }
rapports/2.md:
  nature: election
  titre: ${titre}
  scrutin: { mode: secret, listes: [{ nom: Liste A, membres: [${membres}] }], tours: [{ suffrages: [{ pour: Liste A, voix: 14 }], blancs: 0, nuls: 0 }] }`;

const proclamation = (decision: readonly string[]): string =>
  `conseil.yaml: { collectivite: { nature: commune, population: 1500 } }
rapports/2.md:
  nature: election
  titre: Élection des adjoints
  decision: ${JSON.stringify(decision)}
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Liste PERRIN, voix: 14 }], blancs: 0, nuls: 0 }] }`;

const HOMMES = 'Mme Maud PERRIN, M. Noé QUENTIN, M. Paul SIMONET, Mme Odile RENARD';
const FAUTE = [
  { severity: 'erreur' as const, path: ['rapports', '2', 'scrutin', 'listes', 0, 'membres', 2] },
];

cases('VOTE-23', [
  ['lets a list alternate', election('Maud PERRIN, M. Noé QUENTIN, Odile RENARD'), []],
  ['sees two men in a row', election(HOMMES), FAUTE],
  ['reads the sex of a member off the register', election('Maud PERRIN, Noé QUENTIN, Paul SIMONET'), FAUTE],
  [
    'does not judge a list of which a sex is unknown',
    election('Maud PERRIN, Noé QUENTIN, Paul INCONNU, Paul SIMONET'),
    [],
  ],
  ['asked for a gap of one at most before 2020', election(HOMMES, { date: '2019-06-13' }), []],
  [
    'saw a wider gap before 2020',
    election('Mme Maud PERRIN, M. Noé QUENTIN, M. Paul SIMONET, M. Luc OLIVIER', { date: '2019-06-13' }),
    [{ path: ['rapports', '2', 'scrutin', 'listes', 0, 'membres', 0] }],
  ],
  ['leaves a commune under 1 000 alone until 2026', election(HOMMES, { population: '640' }), []],
  [
    'holds in every commune since the renewal of 2026',
    election(HOMMES, { population: '640', date: '2026-03-22' }),
    FAUTE,
  ],
  [
    'leaves vacant seats to the sex of those who held them',
    election('M. Noé QUENTIN, M. Paul SIMONET', { titre: 'Remplacement de deux adjoints' }),
    [],
  ],
  ...[
    ['élit adjoints Mme Maud PERRIN, M. Noé QUENTIN et Mme Odile RENARD'],
    [
      'proclame M. Luc OLIVIER, 1er adjoint',
      'proclame Mme Inès GUYOT, 2e adjointe',
      'proclame M. Noé QUENTIN, 3e adjoint',
    ],
    ['élit M. Luc OLIVIER adjoint', 'désigne M. Noé QUENTIN et M. Paul SIMONET délégués au syndicat'],
    ['élit adjoints Mme Maud PERRIN, M. Jean MOULIN et Mme Odile RENARD'],
  ].map((points): [string, string, object[]] => [
    `lets the deputies that a decision proclaims alternate: ${points[0]}`,
    proclamation(points),
    [],
  ]),
  [
    'reads the deputies that a decision proclaims, where no list is told',
    proclamation(['élit adjoints Mme Maud PERRIN, M. Noé QUENTIN et M. Paul SIMONET']),
    [{ severity: 'avertissement', path: ['rapports', '2', 'decision', 0], written: 'Paul SIMONET' }],
  ],
  [
    'reads them one a point',
    proclamation([
      'proclame M. Luc OLIVIER, 1er adjoint',
      'proclame M. Noé QUENTIN, 2e adjoint',
      'proclame Mme Inès GUYOT, 3e adjointe',
    ]),
    [{ path: ['rapports', '2', 'decision', 1], written: 'Noé QUENTIN' }],
  ],
  [
    'says nothing of other elections',
    election(HOMMES, { titre: 'Élection de la commission des travaux' }),
    [],
  ],
  ['says nothing of other bodies', election(HOMMES, { nature: 'syndicat de communes' }), []],
]);
