import { describe, expect, it } from 'vitest';
import { election } from '../../src/domaine/election.ts';
import { repartis } from '../../src/domaine/representation-proportionnelle.ts';
import { faults } from '../check/patch.ts';
import { dits } from './dits.ts';

const tour = (a: number, b: number) => ({
  suffrages: [
    { pour: 'Liste A', voix: a },
    { pour: 'Liste B', voix: b },
  ],
  blancs: 0,
  nuls: 0,
});

const listes = [
  { nom: 'Liste A', membres: ['Mme Maud PERRIN', 'M. Noé QUENTIN'] },
  { nom: 'Liste B', membres: ['Mme Odile RENARD', 'M. Paul SIMONET'] },
];

const nes = (...ans: readonly string[]) =>
  ['Maud PERRIN', 'Noé QUENTIN', 'Odile RENARD', 'Paul SIMONET'].flatMap((nom, rang) => {
    const an = ans[rang];
    return an === undefined ? [] : [{ nom, naissance: `${an}-01-01` as never }];
  });

describe('lists with as many votes at the third round', () => {
  const tours = [tour(6, 6), tour(6, 6), tour(7, 7)];

  it.each([
    [['1950', '1990', '1960', '1970'], 'Liste B'],
    [['1950', '1970', '1960', '1970'], 'Liste A'],
    [['1960', '1970', '1970', '1960'], undefined],
    [['1950', '1990', '1960'], undefined],
  ])('are parted by the mean age of their candidates: %s', (ans, elue) => {
    expect(election({ tours, listes, candidats: nes(...ans) }).elu).toBe(elue);
  });

  it('tells it in the act, and finds nothing to say', () => {
    const yaml = `rapports/2.md:
  nature: election
  titre: Élection des adjoints
  scrutin:
    mode: secret
    annonce:
    candidats: [{ nom: Maud PERRIN, naissance: 1950-01-01 }, { nom: Noé QUENTIN, naissance: 1970-01-01 }, { nom: Odile RENARD, naissance: 1960-01-01 }, { nom: Paul SIMONET, naissance: 1970-01-01 }]
    listes: [{ nom: Liste A, membres: [Mme Maud PERRIN, M. Noé QUENTIN] }, { nom: Liste B, membres: [Mme Odile RENARD, M. Paul SIMONET] }]
    tours: ${JSON.stringify([tour(7, 7), tour(7, 7), tour(7, 7)])}
    proclame: Liste A`;
    expect(dits(yaml).extrait()).toContain(
      "Liste A, ayant obtenu autant de suffrages qu'une autre liste au troisième tour et ses candidats ayant la moyenne d'âge la plus élevée, est proclamée élue.",
    );
    expect(faults(yaml, 'VOTE-18')).toEqual([]);
  });
});

describe('seats in proportion', () => {
  it('gives the last seat to the oldest of those who would have it', () => {
    const sieges = (...ans: readonly string[]) =>
      repartis(tour(5, 5), 1, 'plus fort reste', { listes, candidats: nes(...ans) });
    expect(sieges('1960', '1950', '1955', '1990').listes.map((une) => une.sieges)).toEqual([0, 1]);
    expect(sieges('1960', '1950', '1955', '1990').egales).toEqual([]);
    expect(sieges('1960', '1950', '1960', '1990').egales).toEqual(['Liste A', 'Liste B']);
    expect(sieges('1960').egales).toEqual(['Liste A', 'Liste B']);
  });

  it('elects as many substitutes as titulars, of the same list', () => {
    const extrait = dits(`rapports/2.md:
  nature: election
  titre: Élection de la commission d'appel d'offres
  scrutin:
    mode: secret
    annonce:
    listes: [{ nom: Liste A, membres: [Mme A UN, M. B DEUX, Mme C TROIS], suppleants: [M. D QUATRE, Mme E CINQ, M. F SIX] }, { nom: Liste B, membres: [M. G SEPT, Mme H HUIT, M. I NEUF] }]
    tours: [{ suffrages: [{ pour: Liste A, voix: 6 }, { pour: Liste B, voix: 8 }], blancs: 0, nuls: 0 }]`).extrait();
    expect(extrait).toContain('2 sièges (Mme A UN, M. B DEUX ; suppléants : M. D QUATRE, Mme E CINQ)');
    expect(extrait).toContain('3 sièges (M. G SEPT, Mme H HUIT, M. I NEUF)');
  });
});
