import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'INTE-09';

describe(CODE, () => {
  it('points at the second writing', () => {
    const fault = seule('rapports/2.md: { interesses: [Noé QUENTIN, Odile RENARD, Noé QUENTIN] }', CODE);
    expect(fault.path).toEqual(['rapports', '2', 'interesses', 2]);
    expect(fault.severity).toBe('avertissement');
    expect(faults('rapports/2.md: { interesses: [Noé QUENTIN] }', CODE)).toEqual([]);
  });
});
