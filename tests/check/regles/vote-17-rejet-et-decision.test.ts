import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-17';

describe(CODE, () => {
  const vote = (contre: string): string => `rapports/1.md: { scrutin: { annonce: , contre: [${contre}] } }`;

  it('asks what is still signed after a rejection', () => {
    const fault = seule(
      vote('Maud PERRIN (2), Inès GUYOT (2), Noé QUENTIN, Odile RENARD, Paul SIMONET, Serge VALLET'),
      CODE,
    );
    expect(fault.path).toEqual(['rapports', '1', 'decision', 1]);
    expect(faults(vote('Noé QUENTIN'), CODE)).toEqual([]);
  });
});
