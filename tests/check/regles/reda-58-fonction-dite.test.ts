import { cases, expose } from '../cases.ts';

cases('REDA-58', [
  [
    'finds a rank that is not that of the register, after the name or before it',
    expose(
      'M. Jacques MERCIER, 3e vice-président, présente le rapport.',
      'La parole est au 2e Vice-Président, M. Jacques MERCIER.',
    ),
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'corps', 2],
        written: '3e vice-président',
        reckoned: '1er Vice-Président',
      },
      { path: ['rapports', '2', 'corps', 4] },
    ],
  ],
  [
    'accepts the rank of the register, and a former one',
    expose(
      'M. Jacques MERCIER, 1er vice-président, présente le rapport. Mme Karine NOEL, rapporteure, le complète.',
      "L'ancien 4e vice-président, M. Jacques MERCIER, l'avait préparé.",
    ),
    [],
  ],
]);
