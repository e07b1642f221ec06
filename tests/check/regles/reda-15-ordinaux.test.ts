import { cases } from '../cases.ts';

cases('REDA-15', [
  [
    'writes each ordinal',
    'rapports/2.md: { decision: ["ouvre le 1ier juillet, la 3éme semaine, le 1 er août, la 1ere année"] }',
    [
      { severity: 'avertissement', written: '1ier', reckoned: '1er' },
      { severity: 'avertissement', written: '3éme', reckoned: '3e' },
      { severity: 'avertissement', written: '1 er', reckoned: '1er' },
      { severity: 'avertissement', written: '1ere', reckoned: '1re' },
    ],
  ],
  [
    'informs of two ways in one paper',
    'rapports/2.md: { decision: ["ouvre la 2e et la 3ème semaine"] }',
    [{ severity: 'information', written: '3ème' }],
  ],
  [
    'accepts each way by itself',
    'rapports/2.md: { decision: ["ouvre le 1er juillet, la 1ère année, la 2ème semaine"] }',
    [],
  ],
  [
    'sees the first day of a month in the feminine, and leaves years and meetings alone',
    'rapports/2.md: { decision: ["ouvre au 1ère janvier, dès la 1re année et la 1re réunion de mai"] }',
    [{ written: '1ère', reckoned: '1er' }],
  ],
]);
