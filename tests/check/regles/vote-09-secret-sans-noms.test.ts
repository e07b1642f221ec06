import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-09';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  const tours = 'tours: [{ suffrages: [{ pour: Pour, voix: 14 }], blancs: 0, nuls: 0 }]';

  it('refuses names in a secret ballot, once', () => {
    const fault = seule(
      vote(`mode: secret, contre: [Paul SIMONET], abstentions: [Odile RENARD], ${tours}`),
      CODE,
    );
    expect(fault.path).toEqual(['rapports', '2', 'scrutin', 'contre', 0]);
    expect(fault.related).toHaveLength(1);
    expect(faults(vote(`mode: secret, ${tours}`), CODE)).toEqual([]);
  });
});
