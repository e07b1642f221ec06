import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('RAPP-02', () => {
  it('points at the second use and tells the first', () => {
    expect(
      faults(
        `rapports/1.md: { deliberation: 2024.00107 }
rapports/2.md: { deliberation: 2024.00107 }`,
        'RAPP-02',
      ),
    ).toMatchObject([
      {
        severity: 'erreur',
        path: ['rapports', '2', 'deliberation'],
        written: '2024.00107',
        related: [{ path: ['rapports', '1', 'deliberation'] }],
      },
    ]);
  });

  it('knows the numbers of earlier sittings', () => {
    expect(
      faults(
        `2024-03-14/rapports/1.md: { deliberation: 2024.00045 }
2024-03-14/rapports/2.md: { deliberation: 2024.00046 }
rapports/2.md: { deliberation: 2024.00045 }`,
        'RAPP-02',
      ),
    ).toMatchObject([
      { severity: 'erreur', message: expect.stringContaining('question n°1 de la séance du 14 mars 2024') },
    ]);
  });

  it('says nothing of reports not yet numbered', () => {
    expect(
      faults(
        `rapports/1.md: { deliberation: }
rapports/2.md: { deliberation: }`,
        'RAPP-02',
      ),
    ).toEqual([]);
  });
});
