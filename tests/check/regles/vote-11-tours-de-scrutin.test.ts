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

  describe('in proportion', () => {
    const listes = (reste: string, titre = "Élection de la commission d'appel d'offres"): string =>
      `rapports/2.md: { nature: election, titre: "${titre}", scrutin: { mode: secret, ${reste} } }`;
    const tours = (...voix: readonly number[]): string =>
      `tours: [{ suffrages: [${voix.map((n, rang) => `{ pour: Liste ${'ABC'[rang]}, voix: ${n} }`).join(', ')}], blancs: 0, nuls: 0 }]`;

    it('asks for no majority where lists share the seats of a tender commission', () => {
      expect(faults(listes(tours(6, 5, 3)), CODE)).toEqual([]);
      expect(faults(listes(`${tours(6, 5, 3)}, sieges: 5, repartition: plus fort reste`), CODE)).toEqual([]);
      expect(
        faults(
          listes(`${tours(6, 5, 3)}, sieges: 4, repartition: plus forte moyenne`, 'Élection des délégués'),
          CODE,
        ),
      ).toEqual([]);
    });

    it('asks for the seats, and holds them against those of the law', () => {
      expect(
        seule(listes(`${tours(6, 5, 3)}, repartition: plus fort reste`, 'Élection des délégués'), CODE).hint,
      ).toContain('sieges: 5');
      expect(seule(listes(`${tours(6, 5, 3)}, sieges: 3`), CODE).reckoned).toBe('5 sièges');
      expect(
        faults(
          `conseil.yaml: { collectivite: { nature: commune, population: 2 000 } }\n${listes(`${tours(6, 5, 3)}, sieges: 3`)}`,
          CODE,
        ),
      ).toEqual([]);
    });

    it('leaves to the ages what nothing else settles, and has one round', () => {
      expect(seule(listes(tours(7, 7)), CODE).message).toContain(
        'Liste A et Liste B ont les mêmes droits au dernier siège',
      );
      const deux =
        'tours: [{ suffrages: [{ pour: Liste A, voix: 9 }] }, { suffrages: [{ pour: Liste A, voix: 9 }] }]';
      expect(seule(listes(deux), CODE).path).toEqual(['rapports', '2', 'scrutin', 'tours', 1]);
    });
  });
});
