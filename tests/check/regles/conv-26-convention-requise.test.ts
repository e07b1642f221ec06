import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-26', () => {
  it('points at the decision that grants', () => {
    expect(
      faults(
        'rapports/1.md: { decision: ["attribue à l\'association une subvention de fonctionnement"], annexes: [] }',
        'CONV-26',
      ),
    ).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '1', 'decision', 0], reckoned: '30 000 €' },
    ]);
  });

  it('says nothing below the threshold', () => {
    expect(
      faults(
        'rapports/1.md: { decision: ["attribue une subvention à l\'association"], annexes: [], inscription: { operation: 23 000 } }',
        'CONV-26',
      ),
    ).toEqual([]);
  });

  it('leaves public bodies alone', () => {
    expect(
      faults(
        'rapports/1.md: { decision: ["attribue une subvention à la régie des eaux"], annexes: [] }',
        'CONV-26',
      ),
    ).toEqual([]);
  });
});
