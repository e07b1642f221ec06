import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-05';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  it('refuses a vote of one who is away', () => {
    const fault = seule(vote('contre: [Rose THOMAS]'), CODE);
    expect(fault.message).toBe(
      "Un vote de Mme Rose THOMAS est noté à la question n°2, où sa voix n'existe pas (absente toute la séance, sans procuration).",
    );
    expect(fault.path).toEqual(['rapports', '2', 'scrutin', 'contre', 0]);
  });

  it('refuses a vote by a proxy without a voice', () => {
    const morte = 'presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Hugo LEROUX }] }\n';
    expect(seule(morte + vote('contre: [Luc OLIVIER]'), CODE).message).toContain(
      'sa procuration à M. Hugo LEROUX ne donne pas de voix',
    );
  });

  it('accepts the represented, who vote by another hand', () => {
    expect(faults(vote('contre: [Luc OLIVIER, Hugo LEROUX]'), CODE)).toEqual([]);
  });
});
