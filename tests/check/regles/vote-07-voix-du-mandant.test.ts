import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-07';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  it('says where the voice of the giver went', () => {
    const fault = seule(vote('abstentions: [Maud PERRIN]'), CODE);
    expect(fault.message).toBe(
      "À la question n°2, Mme Maud PERRIN n'est comptée que pour sa seule voix : celle de M. Luc OLIVIER, que porte sa procuration, est comptée parmi les pour.",
    );
    expect(fault.severity).toBe('avertissement');
  });

  it('asks nothing where both voices are told', () => {
    expect(faults(vote('contre: [Maud PERRIN (2)]'), CODE)).toEqual([]);
    expect(faults(vote('contre: [Maud PERRIN], abstentions: [Luc OLIVIER]'), CODE)).toEqual([]);
    expect(faults(vote('contre: [Noé QUENTIN]'), CODE)).toEqual([]);
  });
});
