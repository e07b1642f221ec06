import { cases } from '../cases.ts';

cases('CONV-17', [
  [
    'refuses a signature before the sitting',
    'conventions/aide.md: { signature: 2024-06-12 }',
    [{ severity: 'erreur', path: ['conventions', 'aide', 'signature'], reckoned: 'après le 13 juin 2024' }],
  ],
  [
    'warns of a signature after the vote and before the publication',
    'conventions/aide.md: { signature: 2024-06-17 }',
    [{ severity: 'avertissement', reckoned: 'après le 18 juin 2024' }],
  ],
  [
    'warns of a signature on the very day',
    'conventions/aide.md: { signature: 2024-06-18 }',
    [{ severity: 'avertissement' }],
  ],
  [
    'looks at the publication that the report has of its own',
    `rapports/1.md: { publication: 2024-07-01 }
conventions/aide.md: { signature: 2024-06-20 }`,
    [{ severity: 'avertissement', reckoned: 'après le 1er juillet 2024' }],
  ],
]);
