import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-02', () => {
  it('points at the key of a rate without a line', () => {
    expect(
      faults('conventions/aide.md: { budget: { tarifs: { animateur: 400, gardien: 120 } } }', 'FINA-02'),
    ).toMatchObject([
      { severity: 'information', path: ['conventions', 'aide', 'budget', 'tarifs', 'gardien'], onKey: true },
    ]);
  });
});
