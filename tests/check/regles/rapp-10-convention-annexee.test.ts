import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('RAPP-10', () => {
  it('points at a signature of what is not annexed', () => {
    expect(faults('rapports/1.md: { annexes: [] }', 'RAPP-10')).toMatchObject([
      { severity: 'erreur', path: ['rapports', '1', 'decision', 1, 'signature'], written: 'aide' },
    ]);
  });

  it('warns of an annexed convention that nothing authorises', () => {
    expect(faults('rapports/1.md: { decision: [approuve le programme] }', 'RAPP-10')).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '1', 'annexes', 0, 'convention'] },
    ]);
  });

  it('warns of a convention that no report names', () => {
    expect(
      faults('rapports/1.md: { decision: [approuve le programme], annexes: [] }', 'RAPP-10'),
    ).toMatchObject([{ severity: 'avertissement', path: ['conventions', 'aide'] }]);
  });
});
