import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNoms, comparePersonnes } from '../../src/domaine/ordre-alphabetique.ts';

describe('compareNoms', () => {
  it('compare mot à mot, article compris', () => {
    const noms = ['Les Auxons', 'Larnod', 'La Vèze', 'La Chevillotte', 'Le Gratteris'];
    expect(noms.toSorted(compareNoms)).toEqual([
      'La Chevillotte',
      'La Vèze',
      'Larnod',
      'Le Gratteris',
      'Les Auxons',
    ]);
  });

  it('ignore accents, casse, traits d’union et apostrophes', () => {
    const noms = ['Étrabonne', 'Eternoz', 'Épeugney', 'Saône', 'Saint-Vit', 'SAINT Hilaire', 'Saint-Juan'];
    expect(noms.toSorted(compareNoms)).toEqual([
      'Épeugney',
      'Eternoz',
      'Étrabonne',
      'SAINT Hilaire',
      'Saint-Juan',
      'Saint-Vit',
      'Saône',
    ]);
    expect(compareNoms("Cussey-Sur-L'Ognon", 'cussey sur l’ognon')).toBe(0);
  });

  it('range les ligatures avec les lettres qui les composent', () => {
    expect(['Oye', 'Œuilly', 'Odre'].toSorted(compareNoms)).toEqual(['Odre', 'Œuilly', 'Oye']);
  });

  it('place un nom avant celui qu’il commence', () => {
    expect(compareNoms('Pouilley', 'Pouilley-Français')).toBeLessThan(0);
  });

  it('est un ordre : antisymétrique et transitif', () => {
    const nom = fc.string({ unit: fc.constantFrom('a', 'É', 'e', '-', ' ', "'", 'z'), maxLength: 6 });
    fc.assert(
      fc.property(nom, nom, nom, (a, b, c) => {
        expect(Math.sign(compareNoms(a, b)) + Math.sign(compareNoms(b, a))).toBe(0);
        if (compareNoms(a, b) <= 0 && compareNoms(b, c) <= 0)
          expect(compareNoms(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('comparePersonnes', () => {
  it('range par nom, puis par prénom', () => {
    const personnes = [
      { prenom: 'Marie-Thérèse', nom: 'MICHEL' },
      { prenom: 'Carine', nom: 'MICHEL' },
      { prenom: 'Zoé', nom: 'MECHAI' },
    ];
    expect(personnes.toSorted(comparePersonnes).map(({ prenom }) => prenom)).toEqual([
      'Zoé',
      'Carine',
      'Marie-Thérèse',
    ]);
  });
});
