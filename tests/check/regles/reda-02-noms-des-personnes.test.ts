import { cases } from '../cases.ts';

cases('REDA-02', [
  [
    'offers the name of the register',
    'rapports/2.md: { decision: ["remercie M. Paul SIMONNET"] }',
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'decision', 0],
        written: 'Paul SIMONNET',
        reckoned: 'Paul SIMONET',
      },
    ],
  ],
  [
    'sees a first name misspelt',
    'rapports/2.md: { decision: ["remercie Mme Karinne NOEL"] }',
    [{ severity: 'avertissement', written: 'Karinne NOEL', reckoned: 'Karine NOEL' }],
  ],
  [
    'sees an accent lost',
    'rapports/2.md: { decision: ["remercie Mme Ines GUYOT"] }',
    [{ severity: 'avertissement', written: 'Ines GUYOT', reckoned: 'Inès GUYOT' }],
  ],
  [
    'sees a surname alone',
    'rapports/2.md: { decision: ["remercie Mme PERIN pour son rapport"] }',
    [{ severity: 'avertissement', written: 'PERIN', reckoned: 'PERRIN' }],
  ],
  [
    'leaves other people alone',
    'rapports/2.md: { decision: ["remercie M. Paul SIMON, Mme Karine NADEAU et M. Jean DUPONT"] }',
    [],
  ],
  ...[
    ['M. Paul SIMOENT', 'Paul SIMONET'],
    ['M. Paul DESIMONET', 'Paul SIMONET'],
    ['Mme Inès GUYTO', 'Inès GUYOT'],
    ['M. SIMONET Paul', 'Paul SIMONET'],
    ['M. Noéline QUENTIN', 'Noé QUENTIN'],
    ['Mme Odilon RENARD', 'Odile RENARD'],
    ['M. Pierre SIMONET', 'Paul SIMONET'],
  ].map(([ecrit = '', juste = '']): [string, string, object[]] => [
    `sees « ${ecrit} »`,
    `rapports/2.md: { decision: ["désigne ${ecrit} pour siéger au syndicat"] }`,
    [{ path: ['rapports', '2', 'decision', 0], reckoned: juste }],
  ]),
  ...['M. Pierre SIMONET, architecte, pour ses plans', 'M. Paul SIMON', 'Mme Odette RENARDIN'].map(
    (ecrit): [string, string, object[]] => [
      `lets « ${ecrit} »`,
      `rapports/2.md: { decision: ["remercie ${ecrit}"] }`,
      [],
    ],
  ),
]);
