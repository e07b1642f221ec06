import { cases } from '../cases.ts';

cases('REDA-22', [
  [
    'writes what is right, capitals kept',
    'rapports/2.md: { decision: ["adopte le budget du dit programme", "Ci joint le plan, malgrés tout"] }',
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'decision', 0],
        written: 'du dit',
        reckoned: 'dudit',
      },
      { severity: 'avertissement', reckoned: 'malgré' },
      { severity: 'avertissement', reckoned: 'Ci-joint' },
    ],
  ],
  [
    'leaves words inside others alone',
    'rapports/2.md: { decision: ["adopte ce que le conseil a dit du dithyrambe, et le fait-tout-les-jours"] }',
    [],
  ],
]);
