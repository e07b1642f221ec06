import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-16', () => {
  it('points at the sum with its tax basis', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet

    Le budget est de 60 000 € HT.`,
        'FINA-16',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps', 4],
        written: '60 000 € HT',
        reckoned: 'TTC',
      },
    ]);
  });

  it('accepts the basis of the budget', () => {
    expect(
      faults(
        'rapports/1.md: { decision: [approuve un budget de 60 000 € TTC, { signature: aide }] }',
        'FINA-16',
      ),
    ).toEqual([]);
  });
});
