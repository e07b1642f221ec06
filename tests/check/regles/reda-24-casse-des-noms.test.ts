import { cases } from '../cases.ts';

cases('REDA-24', [
  [
    'shows the name as the lists print it',
    'rapports/2.md: { decision: ["remercie M. Paul Simonet, puis M. Paul Simonet"] }',
    [
      {
        severity: 'information',
        path: ['rapports', '2', 'decision', 0],
        written: 'Paul Simonet',
        reckoned: 'Paul SIMONET',
      },
    ],
  ],
]);
