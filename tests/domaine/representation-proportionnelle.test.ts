import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repartis } from '../../src/domaine/representation-proportionnelle.ts';
import { REPARTITIONS } from '../../src/domaine/scrutin.ts';

const tour = (...voix: readonly number[]) => ({
  suffrages: voix.map((nombre, rang) => ({ pour: `Liste ${'ABCDEFGH'[rang]}`, voix: nombre })),
  blancs: 0,
  nuls: 0,
});
const sieges = (voix: readonly number[], nombre: number, regle: (typeof REPARTITIONS)[number]) =>
  repartis(tour(...voix), nombre, regle).listes.map((liste) => liste.sieges);

describe('seats shared between lists', () => {
  it('go to the largest remainders', () => {
    expect(sieges([3, 2, 2], 3, 'plus fort reste')).toEqual([1, 1, 1]);
    expect(sieges([20, 9, 6], 5, 'plus fort reste')).toEqual([3, 1, 1]);
    expect(sieges([24, 11], 5, 'plus fort reste')).toEqual([3, 2]);
  });

  it('go to the highest averages', () => {
    expect(sieges([20, 9, 6], 5, 'plus forte moyenne')).toEqual([3, 1, 1]);
    expect(sieges([26, 5, 4], 5, 'plus forte moyenne')).toEqual([5, 0, 0]);
    expect(sieges([26, 5, 4], 5, 'plus fort reste')).toEqual([4, 1, 0]);
  });

  it('name the lists that only ages part, and give none of them the seat', () => {
    const { listes, egales } = repartis(tour(5, 5), 3, 'plus fort reste');
    expect(egales).toEqual(['Liste A', 'Liste B']);
    expect(listes.map((liste) => liste.sieges)).toEqual([1, 1]);
    // Equal remainders: the list with the most votes has the seat (CGCT D1411-4).
    expect(repartis(tour(9, 3), 2, 'plus fort reste')).toMatchObject({ egales: [] });
    expect(sieges([9, 3], 2, 'plus fort reste')).toEqual([2, 0]);
  });

  it('are as many as there are to fill, never more for fewer votes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(...REPARTITIONS),
        (voix, nombre, regle) => {
          const { listes, egales } = repartis(tour(...voix), nombre, regle);
          const total = listes.reduce((somme, liste) => somme + liste.sieges, 0);
          expect(total).toBeLessThanOrEqual(nombre);
          expect(total === nombre || egales.length > 1 || voix.every((n) => n === 0)).toBe(true);
          const rangees = listes.toSorted((un, autre) => autre.voix - un.voix).map((liste) => liste.sieges);
          expect(rangees).toEqual(rangees.toSorted((un, autre) => autre - un));
        },
      ),
    );
  });
});
