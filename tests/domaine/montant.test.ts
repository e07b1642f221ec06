import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centimes,
  lireMontant,
  montantEnChiffres,
  montantEnEuros,
  partDe,
  pourcentage,
  somme,
} from '../../src/domaine/montant.ts';

describe('lireMontant', () => {
  it.each([
    ['65 000', 6_500_000],
    ['65000', 6_500_000],
    ['65\u202f000 €', 6_500_000],
    ['65\u00a0000,5', 6_500_050],
    ['65 000.50 €', 6_500_050],
    ['-120', -12_000],
    ['0', 0],
    ['1 234 567,89', 123_456_789],
  ])('lit « %s »', (texte, attendu) => {
    expect(lireMontant(texte)).toBe(attendu);
  });

  it.each([
    '65 k€',
    '65 00',
    '6 5000',
    '1,234',
    '1.234.567',
    '12,345',
    '',
    '€',
    'NaN',
    '1e3',
    '100 000 000 001',
  ])('refuse « %s »', (texte) => {
    expect(lireMontant(texte)).toBeUndefined();
  });

  it('relit tout montant qu’il a écrit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (valeur) => {
        expect(lireMontant(montantEnEuros(centimes(valeur)))).toBe(valeur);
      }),
    );
  });
});

describe('montants écrits', () => {
  it.each([
    [6_500_000, '65 000'],
    [13_000_000, '130 000'],
    [99_900, '999'],
    [100_000_000, '1 000 000'],
    [6_500_005, '65 000,05'],
    [-12_050, '-120,50'],
    [0, '0'],
  ])('écrit %i centimes', (valeur, attendu) => {
    expect(montantEnChiffres(centimes(valeur))).toBe(attendu);
  });

  it('additionne des centimes sans rien perdre', () => {
    expect(somme([centimes(10), centimes(20), centimes(-5)])).toBe(25);
    expect(somme([])).toBe(0);
  });
});

describe('parts', () => {
  it.each([
    [5000, '50 %'],
    [3333, '33,33 %'],
    [3350, '33,5 %'],
    [3305, '33,05 %'],
    [10_000, '100 %'],
    [0, '0 %'],
    [-150, '-1,5 %'],
  ])('écrit %i centièmes', (part, attendu) => {
    expect(pourcentage(part)).toBe(attendu);
  });

  it('rapporte une part à son total', () => {
    expect(partDe(centimes(65), centimes(130))).toBe(5000);
    expect(partDe(centimes(1), centimes(3))).toBe(3333);
    expect(partDe(centimes(1), centimes(0))).toBe(0);
  });
});
