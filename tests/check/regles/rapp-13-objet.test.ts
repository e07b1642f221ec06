import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('RAPP-13', () => {
  it('informs of a final stop', () => {
    expect(faults('rapports/2.md: { titre: Règlement intérieur. }', 'RAPP-13')).toMatchObject([
      { severity: 'information', path: ['rapports', '2', 'titre'], written: 'intérieur.' },
    ]);
  });

  it('warns of a title that the prefecture would cut', () => {
    expect(
      faults(
        'rapports/2.md: { titre: Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement Règlement }',
        'RAPP-13',
      ),
    ).toMatchObject([{ severity: 'avertissement', path: ['rapports', '2', 'titre'] }]);
  });
});
