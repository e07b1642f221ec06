import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-24', () => {
  it('shows the name as the lists print it', () => {
    expect(
      faults('rapports/2.md: { decision: ["remercie M. Paul Simonet, puis M. Paul Simonet"] }', 'REDA-24'),
    ).toMatchObject([
      {
        severity: 'information',
        path: ['rapports', '2', 'decision', 0],
        written: 'Paul Simonet',
        reckoned: 'Paul SIMONET',
      },
    ]);
  });
});
