import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-21', () => {
  it('shows the two words', () => {
    expect(
      faults('rapports/2.md: { decision: ["fixe les horaires de de la déchèterie"] }', 'REDA-21'),
    ).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '2', 'decision', 0], written: 'de de' },
    ]);
  });

  it('leaves pronouns, names and hyphens alone', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["dit que nous nous engageons, à Bora Bora, là-bas bas-là"] }',
        'REDA-21',
      ),
    ).toEqual([]);
  });
});
