import { describe, expect, it } from 'vitest';
import { montantDuVersement } from '../../src/domaine/convention.ts';
import { centimes } from '../../src/domaine/montant.ts';

const echeance = 'à la signature';

describe('montantDuVersement', () => {
  it.each([
    [10_000, 6_500_000],
    [7000, 4_550_000],
    [3333, 2_166_450],
    [0, 0],
  ])('prend %i centièmes de pour cent de la subvention', (part, attendu) => {
    expect(montantDuVersement({ part, echeance }, centimes(6_500_000))).toBe(attendu);
  });

  it('arrondit au centime', () => {
    expect(montantDuVersement({ part: 3333, echeance }, centimes(100))).toBe(33);
    expect(montantDuVersement({ part: 5000, echeance }, centimes(1))).toBe(1);
  });

  it('préfère la somme écrite à la part', () => {
    expect(montantDuVersement({ part: 5000, montant: centimes(7), echeance }, centimes(100))).toBe(7);
  });
});
