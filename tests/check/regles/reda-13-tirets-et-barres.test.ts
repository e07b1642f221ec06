import { expect } from 'vitest';
import { cases } from '../cases.ts';

cases('REDA-13', [
  [
    'sees a space on one side',
    'rapports/2.md: { decision: ["adopte innovation- Soutien, Luxe/ horlogerie et les entreprises –CHU"] }',
    [
      { severity: 'information', written: 'innovation- Soutien,' },
      { severity: 'information', written: 'Luxe/ horlogerie' },
      { severity: 'information', written: expect.stringContaining('–CHU') },
    ],
  ],
  [
    'accepts suspended hyphens, spaced dashes and compounds',
    'rapports/2.md: { decision: ["soutient la micro- et la nanotechnologie – un pôle –, Est-Ouest - Phase 2, luxe / horlogerie"] }',
    [],
  ],
  [
    'parts the letter of an enumeration',
    'rapports/2.md: { decision: ["adopte C/Articulation"] }',
    [{ severity: 'information', written: 'C/Articulation' }],
  ],
]);
