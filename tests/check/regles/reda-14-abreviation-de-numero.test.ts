import { expect } from 'vitest';
import { cases } from '../cases.ts';

cases('REDA-14', [
  [
    'points at what is no abbreviation',
    'rapports/2.md: { decision: ["modifie l\'arrêté no 12 et l\'arrêté nº 13"] }',
    [
      { severity: 'avertissement', written: expect.stringContaining('nº 13') },
      { severity: 'avertissement', written: expect.stringContaining('no 12') },
    ],
  ],
  [
    'points at the rarer of two ways',
    'rapports/2.md: { decision: ["modifie les arrêtés n°12, n°13 et n° 14"] }',
    [{ severity: 'information', written: 'n° 14' }],
  ],
]);
