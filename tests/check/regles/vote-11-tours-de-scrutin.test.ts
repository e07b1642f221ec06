import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-11';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  const tour = (a: number, b: number): string =>
    `{ suffrages: [{ pour: Odile RENARD, voix: ${a} }, { pour: Noé QUENTIN, voix: ${b} }], blancs: ${14 - a - b}, nuls: 0 }`;
  const nomination = (...tours: string[]): string =>
    vote(`mode: secret, tours: [${tours.join(', ')}]`, 'nature: nomination, ');

  it('wants another round where nobody has the absolute majority of the votes cast', () => {
    const fault = seule(nomination(tour(6, 6)), CODE);
    expect(fault.message).toBe(
      "À la question n°2, personne n'a la majorité absolue au premier tour (7 suffrages sur 12), et aucun tour ne suit.",
    );
    expect(faults(nomination(tour(7, 5)), CODE)).toEqual([]);
    expect(faults(nomination(tour(6, 6), tour(7, 6)), CODE)).toEqual([]);
  });

  it('elects at the third round by relative majority, the oldest on a tie', () => {
    const trois = (a: number, b: number): string => nomination(tour(6, 6), tour(6, 6), tour(a, b));
    expect(faults(trois(5, 4), CODE)).toEqual([]);
    expect(seule(trois(5, 5), CODE).severity).toBe('information');
    expect(seule(nomination(tour(6, 6), tour(6, 6), tour(6, 5), tour(8, 5)), CODE).message).toContain(
      'trois au plus',
    );
  });

  it('doubts a round after somebody was elected', () => {
    expect(seule(nomination(tour(8, 5), tour(9, 5)), CODE).severity).toBe('avertissement');
  });

  it('votes a deliberation in one round', () => {
    const deux = vote(`mode: secret, tours: [${tour(7, 7)}, ${tour(8, 6)}]`);
    expect(seule(deux, CODE).path).toEqual(['rapports', '2', 'scrutin', 'tours', 1]);
  });
});
