import { describe, expect, it } from 'vitest';
import { motsPlies, plie, sansAccents } from '../../src/domaine/pliage.ts';

describe('folding', () => {
  it('takes accents off, composed or not, and nothing else', () => {
    expect(sansAccents('Élu à Noël, ça œuvre')).toBe('Elu a Noel, ca œuvre');
    expect(sansAccents('Élu'.normalize('NFD'))).toBe('Elu');
  });

  it('makes of one word however it is typed one form', () => {
    const forms = ['L’Île', "l'ile", "L'ÎLE", "l'île".normalize('NFD')];
    expect(new Set(forms.map(plie))).toEqual(new Set(["l'ile"]));
    expect(plie('18\u00a0h')).toBe('18 h');
  });

  it('folds long texts as it folds words', () => {
    expect(plie('É '.repeat(100))).toBe('e '.repeat(100));
  });

  it('parts a name into words and undoes its ligatures', () => {
    expect(motsPlies(" L'Œil-Vif du\u00a0Cæsar ")).toEqual(['l', 'oeil', 'vif', 'du', 'caesar']);
  });
});
