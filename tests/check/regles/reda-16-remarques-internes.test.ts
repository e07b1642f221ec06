import { expect } from 'vitest';
import { cases, expose } from '../cases.ts';

cases('REDA-16', [
  [
    'points at each kind of remark',
    expose(`ALERTE : voir le service.

Montant à compléter, date (à confirmer), lieu ??? TODO`),
    [
      { severity: 'avertissement', path: ['rapports', '2', 'corps', 2], written: 'ALERTE' },
      { severity: 'avertissement', path: ['rapports', '2', 'corps', 4], written: 'à compléter' },
      { severity: 'avertissement', written: '(à confirmer)' },
      { severity: 'avertissement', written: 'TODO' },
      { severity: 'avertissement', written: expect.stringContaining('???') },
    ],
  ],
  [
    'leaves ordinary sentences alone',
    'rapports/2.md: { decision: ["vise à compléter le financement", "prévoit une alerte, des points à préciser et à valider ensuite"] }',
    [],
  ],
  [
    'finds an alert after a sentence',
    'rapports/2.md: { corps: "# Exposé\\n\\nLes horaires changent. ALERTE : à revoir." }',
    [{ written: 'ALERTE' }],
  ],
]);
