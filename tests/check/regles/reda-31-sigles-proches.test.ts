import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-31', () => {
  it('sees a letter more and two swapped', () => {
    expect(
      faults('rapports/1.md: { decision: ["soutient IADR et VBD", { signature: aide }] }', 'REDA-31'),
    ).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '1', 'decision', 0], written: 'IADR', reckoned: 'ADR' },
      { severity: 'avertissement', written: 'VBD', reckoned: 'VDB' },
    ]);
  });

  it('leaves acronyms that differ by a letter alone', () => {
    expect(
      faults('rapports/1.md: { decision: ["soutient ADN et VDC", { signature: aide }] }', 'REDA-31'),
    ).toEqual([]);
  });
});
