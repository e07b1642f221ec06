import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-10';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  it('wants the figures of a secret ballot', () => {
    expect(seule(vote('mode: secret'), CODE).message).toContain('ses suffrages ne sont pas notés');
  });

  it('refuses rounds under an open vote', () => {
    const fault = seule(vote('tours: [{ suffrages: [{ pour: Pour, voix: 14 }], blancs: 0, nuls: 0 }]'), CODE);
    expect(fault.path).toEqual(['rapports', '2', 'scrutin', 'tours']);
    expect(faults('{}', CODE)).toEqual([]);
  });
});
