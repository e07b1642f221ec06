import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('RAPP-05', () => {
  it('warns of the year of another sitting', () => {
    expect(faults('rapports/2.md: { deliberation: 2042.00102 }', 'RAPP-05')).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '2', 'deliberation'], reckoned: '2024' },
    ]);
  });

  it('says once that the house writes the year twice', () => {
    expect(
      faults(
        `rapports/1.md: { deliberation: 2024/2024.00101 }
rapports/2.md: { deliberation: 2024/2024.00102 }`,
        'RAPP-05',
      ),
    ).toMatchObject([
      {
        severity: 'information',
        path: ['rapports', '1', 'deliberation'],
        reckoned: 'transmis à la préfecture sous 2024_00101',
      },
    ]);
  });

  it('accepts a number without a year', () => {
    expect(
      faults(
        `rapports/1.md: { deliberation: DEL-101 }
rapports/2.md: { deliberation: DEL-102 }`,
        'RAPP-05',
      ),
    ).toEqual([]);
  });
});
