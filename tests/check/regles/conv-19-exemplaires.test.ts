import { cases } from '../cases.ts';

cases('CONV-19', [
  [
    'counts the council among the parties',
    'conventions/aide.md: { exemplaires: 1 }',
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'exemplaires'],
        written: '1',
        reckoned: '2 au moins',
      },
    ],
  ],
  ['accepts more', 'conventions/aide.md: { exemplaires: 3 }', []],
]);
