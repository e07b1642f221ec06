import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-23', () => {
  it('reckons three months from the signature', () => {
    expect(
      faults(
        `conventions/aide.md: { signature: 2024-07-02 }
aujourdhui: 2024-10-02`,
        'CONV-23',
      ),
    ).toMatchObject([
      { severity: 'information', path: ['conventions', 'aide', 'signature'], reckoned: '2 octobre 2024' },
    ]);
  });

  it('spares small authorities', () => {
    expect(
      faults(
        `conseil.yaml: { collectivite: { population: 3 400 } }
conventions/aide.md: { signature: 2024-07-02 }
aujourdhui: 2024-10-02`,
        'CONV-23',
      ),
    ).toEqual([]);
  });
});
