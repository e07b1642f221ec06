import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-08';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  const secret = (pour: number): string =>
    vote(
      `mode: secret, tours: [{ suffrages: [{ pour: Pour, voix: ${pour} }, { pour: Contre, voix: 3 }], blancs: 1, nuls: 1 }]`,
    );

  it('refuses more papers than voters', () => {
    const fault = seule(secret(10), CODE);
    expect(fault.message).toBe(
      'À la question n°2, le dépouillement compte 15 bulletins pour 14 votants : il y en a 1 de trop.',
    );
    expect(fault.path).toEqual(['rapports', '2', 'scrutin', 'tours', 0]);
  });

  it('only asks a look of fewer', () => {
    expect(seule(secret(8), CODE).severity).toBe('avertissement');
    expect(seule(secret(8), CODE).message).toContain(': celui qui manque est tenu pour une abstention.');
    expect(seule(secret(7), CODE).message).toContain(': les 2 qui manquent sont tenus pour des abstentions.');
    expect(faults(secret(9), CODE)).toEqual([]);
  });

  it('counts every round, and shows the figures of the one that is wrong', () => {
    const tours =
      'tours: [{ suffrages: [{ pour: Luc OLIVIER, voix: 9 }, { pour: Noé QUENTIN, voix: 7 }] }, { suffrages: [{ pour: Luc OLIVIER, voix: 14 }] }]';
    const fault = seule(vote(`mode: secret, ${tours}`, 'nature: election, '), CODE);
    expect(fault.path).toEqual(['rapports', '2', 'scrutin', 'tours', 0]);
    expect(fault.message).toContain('le dépouillement du tour 1 compte 16 bulletins pour 14 votants');
    expect(fault.related?.map(({ message }) => message)).toEqual([
      '« Luc OLIVIER » : 9 voix.',
      '« Noé QUENTIN » : 7 voix.',
    ]);
  });
});
