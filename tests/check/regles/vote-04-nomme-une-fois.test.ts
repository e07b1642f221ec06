import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-04';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  it('names the two sides, and points at the second', () => {
    const fault = seule(vote('contre: [Paul SIMONET], abstentions: [Odile RENARD, Paul SIMONET]'), CODE);
    expect(fault.message).toBe(
      'À la question n°2, M. Paul SIMONET est à la fois parmi les contre et parmi les abstentions.',
    );
    expect(fault.path).toEqual(['rapports', '2', 'scrutin', 'abstentions', 1]);
    expect(fault.related?.[0]?.path).toEqual(['rapports', '2', 'scrutin', 'contre', 0]);
  });

  it('names a name twice on one side', () => {
    expect(seule(vote('contre: [Paul SIMONET, Paul SIMONET]'), CODE).message).toContain('figure deux fois');
    expect(faults(vote('contre: [Paul SIMONET]'), CODE)).toEqual([]);
  });
});
