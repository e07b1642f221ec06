import { describe, expect, it } from 'vitest';
import { nombreEnLettres } from '../../src/domaine/nombre-en-lettres.ts';
import { lireNombreEnLettres } from '../../src/domaine/nombre-lu.ts';

describe('a number in words', () => {
  it('is read as it is written, whatever the number', () => {
    const nombres = [
      0, 1, 16, 21, 70, 71, 80, 81, 91, 99, 100, 101, 180, 200, 999, 1_000, 1_080, 2_400, 21_200,
    ];
    const grands = [80_000, 99_999, 200_000, 1_000_000, 2_300_080, 1_000_000_000];
    for (const nombre of [...nombres, ...grands])
      expect(lireNombreEnLettres(nombreEnLettres(nombre)), nombreEnLettres(nombre)).toBe(nombre);
  });

  it('is read with the hyphens of 1990, other countries’ tens and capitals', () => {
    expect(lireNombreEnLettres('Vingt-et-un-mille-deux-cents')).toBe(21_200);
    expect(lireNombreEnLettres('nonante-deux')).toBe(92);
  });

  it('is nothing else', () => {
    expect(lireNombreEnLettres('trente milles')).toBeUndefined();
    expect(lireNombreEnLettres('les deux')).toBeUndefined();
    expect(lireNombreEnLettres('')).toBeUndefined();
  });
});
