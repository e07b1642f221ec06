import { expect } from 'vitest';
import { cases } from '../cases.ts';

cases('REDA-09', [
  [
    'shows the words around the space',
    'rapports/2.md: { decision: ["fixe les horaires , les tarifs ( été ) et  les lieux"] }',
    [
      { severity: 'information', path: ['rapports', '2', 'decision', 0], written: 'horaires , les' },
      { severity: 'information', written: expect.stringContaining('( été') },
      { severity: 'information', written: expect.stringContaining('été )') },
      { severity: 'information', written: 'et  les' },
    ],
  ],
  [
    'leaves ellipses, decimals and file names alone',
    'rapports/2.md: { decision: ["cite « le parc ... » et le fichier .pdf, soit 3 ,5 non"] }',
    [],
  ],
]);
