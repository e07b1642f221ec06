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

  it('lets three voices to one whom the law of the day let carry two proxies, and no more', () => {
    const deux = (
      date: string,
      voix: number,
    ): string => `seance.yaml: { date: ${date}, convocation: { date: 2021-03-01 } }
presences.yaml:
  absents: [Luc OLIVIER, Rose THOMAS, Odile RENARD]
  procurations: [{ de: Luc OLIVIER, a: Maud PERRIN }, { de: Odile RENARD, a: Maud PERRIN }]
rapports/2.md: { scrutin: { contre: [Maud PERRIN (${voix})] } }`;
    expect(faults(deux('2021-03-11', 3), CODE)).toEqual([]);
    expect(seule(deux('2021-03-11', 4), CODE).message).toContain('4 voix');
    expect(faults(deux('2024-06-13', 3), CODE)).toHaveLength(1);
  });
});
