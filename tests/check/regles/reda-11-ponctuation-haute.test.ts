import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-11', () => {
  it('shows where the space goes', () => {
    expect(
      faults('rapports/2.md: { decision: ["fixe: 68% et 42€; « oui» «non »"] }', 'REDA-11'),
    ).toMatchObject([
      { severity: 'information', written: 'fixe: 68%' },
      { severity: 'information', written: '68% et' },
      { severity: 'information', written: '42€;' },
      { severity: 'information', written: '42€; «' },
      { severity: 'information', message: expect.stringContaining('avant le guillemet »') },
      { severity: 'information', message: expect.stringContaining('après le guillemet «') },
    ]);
  });

  it('accepts spaces, and hours', () => {
    expect(
      faults('rapports/2.md: { decision: ["fixe : 68 % et 42 € ; « oui » à 18:30"] }', 'REDA-11'),
    ).toEqual([]);
  });
});
