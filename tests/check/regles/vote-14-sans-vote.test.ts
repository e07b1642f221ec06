import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-14';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  it('refuses voices where nothing was voted', () => {
    expect(seule(vote('mode: sans-vote, contre: [Paul SIMONET]'), CODE).path).toEqual([
      'rapports',
      '2',
      'scrutin',
      'mode',
    ]);
  });

  it('refuses a signature without a vote', () => {
    const fault = seule('rapports/1.md: { scrutin: { mode: sans-vote, annonce: } }', CODE);
    expect(fault.path).toEqual(['rapports', '1', 'decision', 1]);
  });

  it('asks a look of an information that is voted', () => {
    expect(seule('rapports/2.md: { nature: information }', CODE).severity).toBe('avertissement');
    expect(faults(vote('mode: sans-vote', 'nature: information, '), CODE)).toEqual([]);
  });
});
