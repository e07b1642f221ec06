import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-20', () => {
  it('reckons the share of the grant', () => {
    expect(
      faults('rapports/1.md: { decision: ["finance 45 % du programme", { signature: aide }] }', 'FINA-20'),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['rapports', '1', 'decision', 0],
        written: '45 %',
        reckoned: '50 % (30 000 € / 60 000 €)',
      },
    ]);
  });

  it('rounds as the text does', () => {
    expect(
      faults(
        `conventions/aide.md:
  subvention: 19 900
  budget:
    recettes: []
rapports/1.md: { decision: ["finance 33 % du programme", { signature: aide }] }`,
        'FINA-20',
      ),
    ).toEqual([]);
  });

  it("leaves the other funders' shares alone", () => {
    expect(
      faults(
        'rapports/1.md: { decision: ["constate que l\'autofinancement est de 40 % du budget", { signature: aide }] }',
        'FINA-20',
      ),
    ).toEqual([]);
  });
});
