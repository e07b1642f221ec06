import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-20';

describe(CODE, () => {
  it('tells of a whole quarter without a sitting', () => {
    const fault = seule('2023-12-14/seance.yaml: { levee: 20h00 }', CODE);
    expect(fault.severity).toBe('information');
    expect(fault.message).toContain('14 décembre 2023');
  });

  it('says nothing without an earlier sitting, nor after one in the quarter before', () => {
    expect(faults('{}', CODE)).toEqual([]);
    expect(faults('2024-01-04/seance.yaml: { levee: 20h00 }', CODE)).toEqual([]);
  });
});
