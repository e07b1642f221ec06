import { expect } from 'vitest';
import { cases } from '../cases.ts';

cases('RAPP-11', [
  [
    'asks for the missing part',
    'rapports/2.md: { corps: "# Résumé\\n\\nBref." }',
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'corps'],
        message: expect.stringContaining('« Exposé »'),
      },
    ],
  ],
  [
    'points at the line of an empty part',
    'rapports/2.md: { corps: "# Résumé\\n\\n# Exposé\\n\\nLong." }',
    [{ severity: 'avertissement', path: ['rapports', '2', 'corps', 0], written: 'Résumé' }],
  ],
  [
    'points at a part that would not be printed',
    'rapports/2.md: { corps: "# Résumé\\n\\nBref.\\n\\n# Exposé\\n\\nLong.\\n\\n# Suite\\n\\nPerdue." }',
    [{ severity: 'avertissement', path: ['rapports', '2', 'corps', 8], written: 'Suite' }],
  ],
  [
    'points at the second of two parts of one name',
    'rapports/2.md: { corps: "# Résumé\\n\\nBref.\\n\\n# Exposé\\n\\nLong.\\n\\n# Exposé\\n\\nEncore." }',
    [{ severity: 'avertissement', path: ['rapports', '2', 'corps', 8] }],
  ],
  [
    'points at the line that was meant as a heading',
    'rapports/2.md: { corps: "# Résumé\\n\\nBref.\\n\\n#Exposé\\n\\nLong." }',
    [{ severity: 'avertissement', path: ['rapports', '2', 'corps', 4], written: '#Exposé' }],
  ],
  [
    'points at a heading without its sign',
    'rapports/2.md: { corps: "Résumé :\\n\\nBref.\\n\\n# Exposé\\n\\nLong." }',
    [{ path: ['rapports', '2', 'corps', 0], written: 'Résumé :' }],
  ],
]);
