import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-06';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  it('refuses two voices without a proxy', () => {
    const fault = seule(vote('contre: [Noé QUENTIN (2)]'), CODE);
    expect(fault.message).toBe(
      "À la question n°2, 2 voix sont notées au nom de M. Noé QUENTIN, qui n'en a qu'une : aucune procuration ne lui est donnée à cette question.",
    );
    expect(fault.written).toBe('Noé QUENTIN (2)');
  });

  it('refuses the voice of an interested giver, and one counted twice', () => {
    expect(seule(vote('contre: [Maud PERRIN (2)]', 'interesses: [Luc OLIVIER], '), CODE).message).toContain(
      'la voix de M. Luc OLIVIER, qui est parmi les intéressés, est retirée',
    );
    expect(seule(vote('contre: [Maud PERRIN (2), Luc OLIVIER]'), CODE).message).toContain('est notée à part');
    expect(faults(vote('contre: [Maud PERRIN (2)]'), CODE)).toEqual([]);
  });
});
