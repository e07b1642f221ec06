import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centimes } from '../../src/domaine/montant.ts';
import { montantEnLettres, nombreEnLettres, ordinal, romain } from '../../src/domaine/nombre-en-lettres.ts';

describe('nombreEnLettres', () => {
  it.each([
    [0, 'zéro'],
    [1, 'un'],
    [16, 'seize'],
    [17, 'dix-sept'],
    [21, 'vingt et un'],
    [22, 'vingt-deux'],
    [70, 'soixante-dix'],
    [71, 'soixante et onze'],
    [72, 'soixante-douze'],
    [80, 'quatre-vingts'],
    [81, 'quatre-vingt-un'],
    [90, 'quatre-vingt-dix'],
    [91, 'quatre-vingt-onze'],
    [99, 'quatre-vingt-dix-neuf'],
    [100, 'cent'],
    [101, 'cent un'],
    [180, 'cent quatre-vingts'],
    [200, 'deux cents'],
    [201, 'deux cent un'],
    [280, 'deux cent quatre-vingts'],
    [1_000, 'mille'],
    [1_001, 'mille un'],
    [2_000, 'deux mille'],
    [65_000, 'soixante-cinq mille'],
    [80_000, 'quatre-vingt mille'],
    [80_080, 'quatre-vingt mille quatre-vingts'],
    [200_000, 'deux cent mille'],
    [1_000_000, 'un million'],
    [80_000_000, 'quatre-vingts millions'],
    [200_200_200, 'deux cents millions deux cent mille deux cents'],
    [1_000_000_000, 'un milliard'],
  ])('écrit %i', (nombre, attendu) => {
    expect(nombreEnLettres(nombre)).toBe(attendu);
  });

  it('ne donne jamais les mêmes mots à deux nombres, ni de mot vide', () => {
    const entier = fc.integer({ min: 0, max: 999_999_999_999 });
    fc.assert(
      fc.property(entier, entier, (a, b) => {
        if (a !== b) expect(nombreEnLettres(a)).not.toBe(nombreEnLettres(b));
        expect(nombreEnLettres(a)).toMatch(/^[a-zé]+(?:[ -][a-zé]+)*$/u);
      }),
    );
  });
});

describe('montantEnLettres', () => {
  it.each([
    [6_500_000, 'soixante-cinq mille euros'],
    [100, 'un euro'],
    [0, 'zéro euro'],
    [250, 'deux euros et cinquante centimes'],
    [101, 'un euro et un centime'],
    [50, 'cinquante centimes'],
    [100_000_000, "un million d'euros"],
    [150_000_000, 'un million cinq cent mille euros'],
    [200_000_000_000, "deux milliards d'euros"],
    [-12_000, 'moins cent vingt euros'],
  ])('écrit %i centimes', (montant, attendu) => {
    expect(montantEnLettres(centimes(montant))).toBe(attendu);
  });
});

describe('ordinal et romain', () => {
  it('accorde le premier', () => {
    expect([ordinal(1), ordinal(1, true), ordinal(2), ordinal(21)]).toEqual(['1er', '1re', '2e', '21e']);
  });

  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [1994, 'MCMXCIV'],
  ])('écrit %i en chiffres romains', (nombre, attendu) => {
    expect(romain(nombre)).toBe(attendu);
  });
});
