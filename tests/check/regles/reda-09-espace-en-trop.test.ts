import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-09', () => {
  it('shows the words around the space', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["fixe les horaires , les tarifs ( été ) et  les lieux"] }',
        'REDA-09',
      ),
    ).toMatchObject([
      { severity: 'information', path: ['rapports', '2', 'decision', 0], written: 'horaires , les' },
      { severity: 'information', written: expect.stringContaining('( été') },
      { severity: 'information', written: expect.stringContaining('été )') },
      { severity: 'information', written: 'et  les' },
    ]);
  });

  it('leaves ellipses, decimals and file names alone', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["cite « le parc ... » et le fichier .pdf, soit 3 ,5 non"] }',
        'REDA-09',
      ),
    ).toEqual([]);
  });
});
