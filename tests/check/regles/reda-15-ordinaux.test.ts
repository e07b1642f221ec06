import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-15', () => {
  it('writes each ordinal', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["ouvre le 1ier juillet, la 3éme semaine, le 1 er août, la 1ere année"] }',
        'REDA-15',
      ),
    ).toMatchObject([
      { severity: 'avertissement', written: '1ier', reckoned: '1er' },
      { severity: 'avertissement', written: '3éme', reckoned: '3e' },
      { severity: 'avertissement', written: '1 er', reckoned: '1er' },
      { severity: 'avertissement', written: '1ere', reckoned: '1re' },
    ]);
  });

  it('informs of two ways in one paper', () => {
    expect(
      faults('rapports/2.md: { decision: ["ouvre la 2e et la 3ème semaine"] }', 'REDA-15'),
    ).toMatchObject([{ severity: 'information', written: '3ème' }]);
  });

  it('accepts each way by itself', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["ouvre le 1er juillet, la 1ère année, la 2ème semaine"] }',
        'REDA-15',
      ),
    ).toEqual([]);
  });
});
