import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'INTE-04';

describe(CODE, () => {
  it('asks who signs in the place of the interested chief', () => {
    const fault = seule('rapports/1.md: { interesses: [Camille AUBRY], scrutin: { annonce: } }', CODE);
    expect(fault.path).toEqual(['rapports', '1', 'decision', 1]);
    expect(fault.severity).toBe('avertissement');
    expect(fault.law?.[0]?.texte).toContain('2014-90');
    expect(faults('rapports/2.md: { interesses: [Camille AUBRY] }', CODE)).toEqual([]);
  });
});
