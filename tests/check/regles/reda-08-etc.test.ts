import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-08', () => {
  it('points at both wrong forms', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["fixe les horaires, etc...", "fixe les tarifs, etc et les lieux"] }',
        'REDA-08',
      ),
    ).toMatchObject([
      { severity: 'information', path: ['rapports', '2', 'decision', 0], written: 'etc...' },
      { severity: 'information', written: 'etc' },
    ]);
  });

  it('accepts the abbreviation', () => {
    expect(
      faults('rapports/2.md: { decision: ["fixe les horaires, etc., et les tarifs, etc."] }', 'REDA-08'),
    ).toEqual([]);
  });
});
