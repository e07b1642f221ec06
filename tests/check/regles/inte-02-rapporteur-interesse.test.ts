import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'INTE-02';

describe(CODE, () => {
  it('refuses that an interested member reports', () => {
    const fault = seule('rapports/2.md: { interesses: [Odile RENARD, Karine NOEL] }', CODE);
    expect(fault.path).toEqual(['rapports', '2', 'rapporteur']);
    expect(fault.related?.[0]?.path).toEqual(['rapports', '2', 'interesses', 1]);
    expect(faults('rapports/2.md: { interesses: [Odile RENARD] }', CODE)).toEqual([]);
  });
});
