import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('RAPP-11', () => {
  it('asks for the missing part', () => {
    expect(faults('rapports/2.md: { corps: "# Résumé\\n\\nBref." }', 'RAPP-11')).toMatchObject([
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'corps'],
        message: expect.stringContaining('« Exposé »'),
      },
    ]);
  });

  it('points at the line of an empty part', () => {
    expect(faults('rapports/2.md: { corps: "# Résumé\\n\\n# Exposé\\n\\nLong." }', 'RAPP-11')).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '2', 'corps', 0], written: 'Résumé' },
    ]);
  });

  it('points at a part that would not be printed', () => {
    expect(
      faults(
        'rapports/2.md: { corps: "# Résumé\\n\\nBref.\\n\\n# Exposé\\n\\nLong.\\n\\n# Suite\\n\\nPerdue." }',
        'RAPP-11',
      ),
    ).toMatchObject([{ severity: 'avertissement', path: ['rapports', '2', 'corps', 8], written: 'Suite' }]);
  });

  it('points at the second of two parts of one name', () => {
    expect(
      faults(
        'rapports/2.md: { corps: "# Résumé\\n\\nBref.\\n\\n# Exposé\\n\\nLong.\\n\\n# Exposé\\n\\nEncore." }',
        'RAPP-11',
      ),
    ).toMatchObject([{ severity: 'avertissement', path: ['rapports', '2', 'corps', 8] }]);
  });
});
