import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-14', () => {
  it('points at what is no abbreviation', () => {
    expect(
      faults('rapports/2.md: { decision: ["modifie l\'arrêté no 12 et l\'arrêté nº 13"] }', 'REDA-14'),
    ).toMatchObject([
      { severity: 'avertissement', written: expect.stringContaining('nº 13') },
      { severity: 'avertissement', written: expect.stringContaining('no 12') },
    ]);
  });

  it('points at the rarer of two ways', () => {
    expect(
      faults('rapports/2.md: { decision: ["modifie les arrêtés n°12, n°13 et n° 14"] }', 'REDA-14'),
    ).toMatchObject([{ severity: 'information', written: 'n° 14' }]);
  });
});
