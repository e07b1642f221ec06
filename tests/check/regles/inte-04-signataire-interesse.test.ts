import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'INTE-04';

describe(CODE, () => {
  it('asks who signs in the place of the interested chief', () => {
    const fault = seule('rapports/1.md: { interesses: [Camille AUBRY], scrutin: { annonce: } }', CODE);
    expect(fault.path).toEqual(['rapports', '1', 'decision', 1]);
    expect(fault.severity).toBe('avertissement');
    expect(fault.law?.map(({ article }) => article)).toContain('L2122-26');
    expect(faults('rapports/2.md: { interesses: [Camille AUBRY] }', CODE)).toEqual([]);
  });

  it.each([
    'désigne M. Jacques MERCIER pour signer la convention',
    'désigne Mme Karine NOEL, 2e vice-présidente, afin de représenter la communauté dans ce contrat',
  ])('is silent where the council names who signs: %s', (point) => {
    const yaml = `rapports/1.md: { interesses: [Camille AUBRY], scrutin: { annonce: }, decision: ["${point}", { signature: aide }] }`;
    expect(faults(yaml, CODE)).toEqual([]);
  });

  it('is not silenced by a designation of something else', () => {
    const yaml =
      'rapports/1.md: { interesses: [Camille AUBRY], scrutin: { annonce: }, decision: ["désigne le lauréat du concours", { signature: aide }] }';
    expect(seule(yaml, CODE).severity).toBe('avertissement');
  });
});
