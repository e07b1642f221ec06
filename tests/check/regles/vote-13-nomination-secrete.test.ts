import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-13';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  it('wants a nomination secret', () => {
    const fault = seule(vote('mode: ordinaire', 'nature: nomination, '), CODE);
    expect(fault.severity).toBe('avertissement');
    expect(fault.message).toContain('est une nomination votée au scrutin ordinaire');
  });

  it('accepts a nomination that takes effect without a vote', () => {
    expect(faults(vote('mode: sans-vote', 'nature: nomination, '), CODE)).toEqual([]);
  });
});
