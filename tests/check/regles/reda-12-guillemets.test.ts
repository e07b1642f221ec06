import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-12', () => {
  it('points at English quotes', () => {
    expect(
      faults('rapports/2.md: { decision: ["adopte le plan “Horizon” et le plan \\"Azur\\""] }', 'REDA-12'),
    ).toMatchObject([
      { severity: 'information', path: ['rapports', '2', 'decision', 0], written: '“Horizon”' },
    ]);
  });

  it('counts both apostrophes and points at the rarer', () => {
    expect(
      faults('rapports/2.md: { decision: ["adopte l\'été, l\'hiver et l’automne"] }', 'REDA-12'),
    ).toMatchObject([{ severity: 'information', written: 'l’' }]);
  });
});
