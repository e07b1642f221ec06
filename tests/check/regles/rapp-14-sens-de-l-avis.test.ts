import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('RAPP-14', () => {
  it('offers the word that was meant', () => {
    expect(
      faults(
        'rapports/1.md: { avis: [{ instance: Bureau, date: 2024-05-28, avis: Defavorable }] }',
        'RAPP-14',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['rapports', '1', 'avis', 0, 'avis'],
        written: 'Defavorable',
        reckoned: 'Défavorable',
      },
    ]);
  });

  it('leaves a sense of the house alone', () => {
    expect(
      faults(
        'rapports/1.md: { avis: [{ instance: Bureau, date: 2024-05-28, avis: Renvoi en commission }] }',
        'RAPP-14',
      ),
    ).toEqual([]);
  });
});
