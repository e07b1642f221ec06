import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'INTE-11';

describe(CODE, () => {
  it('tells that the voice given falls', () => {
    const fault = seule('rapports/2.md: { interesses: [Luc OLIVIER] }', CODE);
    expect(fault.message).toContain('la voix que M. Luc OLIVIER a donnée à Mme Maud PERRIN est retirée');
    expect(fault.related?.[0]?.path).toEqual(['presences', 'procurations', 0]);
    expect(faults('rapports/2.md: { interesses: [Maud PERRIN] }', CODE)).toEqual([]);
  });
});
