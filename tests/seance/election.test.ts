import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateCivile } from '../../src/domaine/date.ts';
import { election } from '../../src/domaine/election.ts';
import type { Candidat, Tour } from '../../src/domaine/scrutin.ts';

const CANDIDATS: readonly Candidat[] = [
  { nom: 'A', naissance: '1950-01-01' as DateCivile },
  { nom: 'B', naissance: '1960-01-01' as DateCivile },
  { nom: 'C', naissance: '1970-01-01' as DateCivile },
];

const tour = (voix: readonly number[], blancs = 0, nuls = 0): Tour => ({
  suffrages: voix.map((nombre, rang) => ({ pour: CANDIDATS[rang]?.nom ?? '?', voix: nombre })),
  blancs,
  nuls,
});

const unTour: fc.Arbitrary<Tour> = fc
  .tuple(fc.array(fc.nat(60), { minLength: 1, maxLength: 3 }), fc.nat(5), fc.nat(5))
  .map(([voix, blancs, nuls]) => tour(voix, blancs, nuls));

const tours = fc.array(unTour, { minLength: 1, maxLength: 3 });

describe('an election', () => {
  it('elects at the first two rounds whoever has more than half of the votes cast, and no one else', () => {
    fc.assert(
      fc.property(fc.array(unTour, { minLength: 1, maxLength: 2 }), (joues) => {
        const { tours: comptes, elu } = election({ tours: joues, candidats: CANDIDATS });
        const dernier = comptes.at(-1);
        const majoritaires = (dernier?.suffrages ?? []).filter(
          ({ voix }) => voix * 2 > (dernier?.exprimes ?? 0),
        );
        expect(elu).toBe(majoritaires[0]?.pour);
        expect(majoritaires.length).toBeLessThan(2);
      }),
    );
  });

  it('elects at the third round someone whom nobody beats, the oldest of those', () => {
    fc.assert(
      fc.property(fc.tuple(unTour, unTour, unTour), (joues) => {
        const { elu, exAequo, auBeneficeDeLAge } = election({ tours: joues, candidats: CANDIDATS });
        const { suffrages } = joues[2];
        const plus = Math.max(...suffrages.map(({ voix }) => voix));
        const premiers = suffrages.filter(({ voix }) => voix === plus && plus > 0).map(({ pour }) => pour);
        // Candidates are listed from the oldest to the youngest.
        expect(elu).toBe(premiers[0]);
        expect(exAequo).toEqual(premiers.length > 1 ? premiers : []);
        expect(auBeneficeDeLAge).toBe(premiers.length > 1);
      }),
    );
  });

  it('counts every paper once, and lets neither blank nor void weigh on a majority', () => {
    fc.assert(
      fc.property(tours, fc.nat(20), (joues, blancs) => {
        const compte = election({ tours: joues, candidats: CANDIDATS });
        for (const { bulletins, exprimes, blancs: blanches, nuls } of compte.tours)
          expect(bulletins).toBe(exprimes + blanches + nuls);
        const autres = joues.map((un) => ({ ...un, blancs: un.blancs + blancs }));
        expect(election({ tours: autres, candidats: CANDIDATS }).elu).toBe(compte.elu);
      }),
    );
  });

  it('elects nobody where the first have as many votes and no known age', () => {
    const egaux = [tour([5, 5]), tour([5, 5]), tour([5, 5])];
    expect(election({ tours: egaux })).toMatchObject({ exAequo: ['A', 'B'], auBeneficeDeLAge: false });
    expect(election({ tours: egaux }).elu).toBeUndefined();
    const jumeaux = CANDIDATS.map(({ nom }) => ({ nom, naissance: '1960-01-01' as DateCivile }));
    expect(election({ tours: egaux, candidats: jumeaux }).elu).toBeUndefined();
  });
});
