import { cases, expose } from '../cases.ts';

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
  ...[
    'remercie M. Paul SIMONNET, géomètre-expert à Dole, pour le plan',
    'cède le terrain à Mme Odile RENART, domiciliée à Salins',
    'loue le local à la société de M. Noël QUENTIN',
    'mandate Maître Bruno CARLIET, avocat',
    'remercie Mme PERIN, infirmière, et M. Luc OLLIVIER, retraité',
  ].map((decision): [string, string, object[]] => [
    `lets someone from outside be, told by a quality of their own: ${decision}`,
    `rapports/2.md: { decision: ["${decision}"] }`,
    [],
  ]),
  [
    'lets someone from outside be wherever the paper names them again',
    expose(
      'Le plan est dressé par M. Paul SIMONNET, géomètre-expert.',
      'Les honoraires de M. Paul SIMONNET sont de 800 €.',
    ),
    [],
  ],
  ...[
    'désigne M. Paul SIMONNET, conseiller communautaire, au syndicat',
    'désigne Mme Odile RENART, absente ce jour, au syndicat',
    'désigne M. Luc OLLIVIER, pour la durée du mandat',
    'désigne Mme Maud PERIN, titulaire, et M. Hugo LEROUX, suppléant',
  ].map((decision): [string, string, object[]] => [
    `sees a member told by what members are: ${decision}`,
    `rapports/2.md: { decision: ["${decision}"] }`,
    [{ severity: 'avertissement' }],
  ]),
]);
