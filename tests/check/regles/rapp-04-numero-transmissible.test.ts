import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('RAPP-04', () => {
  it('refuses a number of more than fifteen useful signs', () => {
    expect(faults('rapports/1.md: { deliberation: DELIB.2024.06.13.00101 }', 'RAPP-04')).toMatchObject([
      { severity: 'erreur', path: ['rapports', '1', 'deliberation'] },
    ]);
  });

  it('tells two numbers that the prefecture would confuse', () => {
    expect(
      faults(
        `rapports/1.md: { deliberation: 2024-101 }
rapports/2.md: { deliberation: 2024/101 }`,
        'RAPP-04',
      ),
    ).toMatchObject([{ severity: 'erreur', path: ['rapports', '2', 'deliberation'], reckoned: '2024_101' }]);
  });

  it('leaves a number used twice to the rule on uniqueness', () => {
    expect(
      faults(
        `rapports/1.md: { deliberation: 2024.00101 }
rapports/2.md: { deliberation: 2024.00101 }`,
        'RAPP-04',
      ),
    ).toEqual([]);
  });
});
