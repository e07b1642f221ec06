import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-20', () => {
  it('points at what opens and never closes', () => {
    expect(
      faults('rapports/2.md: { decision: ["fixe les horaires (été et le plan « Azur"] }', 'REDA-20'),
    ).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '2', 'decision', 0], written: '(été et' },
      { severity: 'avertissement', written: '« Azur' },
    ]);
  });

  it('points at what closes and never opened', () => {
    expect(faults('rapports/2.md: { decision: ["fixe les horaires été)"] }', 'REDA-20')).toMatchObject([
      { severity: 'avertissement', written: ')' },
    ]);
  });

  it('points at a reference without its target', () => {
    expect(faults('rapports/2.md: { decision: ["attribue [montant]"] }', 'REDA-20')).toMatchObject([
      { severity: 'avertissement', written: '[montant]' },
    ]);
  });

  it('reads a pair over several lines, and enumerations', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    Les horaires (été
    et hiver), soit a) tôt, b) tard, 1) oui, au (CDG 25) et (a) ici.`,
        'REDA-20',
      ),
    ).toEqual([]);
  });
});
