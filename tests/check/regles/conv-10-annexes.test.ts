import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-10', () => {
  it('points at a part that is not there', () => {
    expect(
      faults(
        'conventions/aide.md: { annexes: [{ titre: Programme, partie: programmes }, { titre: Budget, budget: oui }] }',
        'CONV-10',
      ),
    ).toMatchObject([
      { severity: 'erreur', path: ['conventions', 'aide', 'annexes', 0, 'partie'], written: 'programmes' },
      { severity: 'erreur', message: expect.stringContaining('ne serait pas imprimé') },
    ]);
  });

  it('points at a budget that no annex prints', () => {
    expect(
      faults('conventions/aide.md: { annexes: [{ titre: Programme, partie: programme }] }', 'CONV-10'),
    ).toMatchObject([{ severity: 'erreur', path: ['conventions', 'aide', 'budget'] }]);
  });

  it('points at an annex of a budget that is not there', () => {
    expect(faults('conventions/aide.md: { budget: }', 'CONV-10')).toMatchObject([
      { severity: 'erreur', path: ['conventions', 'aide', 'annexes', 1] },
    ]);
  });
});
