import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estUneFauteDeFrappe, fautesDeFrappe } from '../../../src/check/finances/chiffre-fautif.ts';

const euros = (n: number): number => n * 100;

describe('a mistyped figure', () => {
  it.each([
    ['two figures put the other way round', 5_900, 9_500],
    ['a figure for another', 10_959, 10_950],
    ['the first two figures, the first being zero', 300, 3_000],
    ['a zero too many', 365_000, 36_500],
    ['a zero too few', 3_650, 36_500],
  ])('is told from %s', (_, ecrit, juste) => {
    expect(estUneFauteDeFrappe(euros(ecrit), euros(juste))).toBe(true);
  });

  it.each([
    ['the same amount', 5_900, 5_900],
    ['two figures far apart', 5_900, 5_081],
    ['nothing at all', 5_900, 0],
  ])('is not told from %s', (_, ecrit, juste) => {
    expect(estUneFauteDeFrappe(euros(ecrit), euros(juste))).toBe(false);
  });

  it('is sought where it brings the sum back', () => {
    const montants = [1_200, 5_090, 700].map((montant, rang) => ({
      chemin: [rang],
      montant: euros(montant),
    }));
    expect(fautesDeFrappe(montants, euros(5_090 - 5_900))).toEqual([montants[1]]);
  });

  it('is found whichever figure was changed', () => {
    const amount = fc.integer({ min: 100, max: 99_999 });
    fc.assert(
      fc.property(amount, fc.nat(4), fc.integer({ min: 0, max: 9 }), (juste, place, chiffre) => {
        const rang = place % String(juste).length;
        const ecrit = Number(`${String(juste).slice(0, rang)}${chiffre}${String(juste).slice(rang + 1)}`);
        fc.pre(ecrit !== juste && ecrit > 0);
        expect(estUneFauteDeFrappe(euros(ecrit), euros(juste))).toBe(true);
      }),
    );
  });
});
