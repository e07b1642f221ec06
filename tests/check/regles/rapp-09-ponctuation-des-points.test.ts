import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('RAPP-09', () => {
  it('points at the last word and its sign', () => {
    expect(faults('rapports/2.md: { decision: ["approuve le règlement ;"] }', 'RAPP-09')).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '2', 'decision', 0], written: 'règlement ;' },
    ]);
  });

  it('accepts an abbreviation', () => {
    expect(
      faults('rapports/2.md: { decision: ["approuve les tarifs, les horaires, etc."] }', 'RAPP-09'),
    ).toEqual([]);
  });

  it('accepts the sign of a last sub-point, which the template takes the place of', () => {
    const point = 'rapports/2.md: { decision: ["approuve le plan :\\n- le pré ;\\n- le bois ;"] }';
    expect(faults(point, 'RAPP-09')).toEqual([]);
  });

  it('is not deceived by an accent before the last letter', () => {
    expect(faults('rapports/2.md: { decision: ["approuve les marchés."] }', 'RAPP-09')).toHaveLength(1);
  });
});
