import { describe, expect, it } from 'vitest';
import { lireIdQuestion } from '../../src/domaine/id-question.ts';
import { plageDIds } from '../../src/domaine/plage-d-ids.ts';

describe('les identifiants tels que les maisons les écrivent', () => {
  it.each([
    ['N°8', '8'],
    ['n° 12', '12'],
    ['n°6.15', '6.15'],
    ['nº3', '3'],
    ['D90/13', 'D90/13'],
    ['1 bis', '1 bis'],
    ['2023-1-1', '2023-1-1'],
    ['3/a', '3/a'],
    ['0.1', '0.1'],
  ])('« %s » est la question %s', (texte, attendu) => {
    expect(lireIdQuestion(texte)).toBe(attendu);
  });

  it.each(['N°', 'n8 bis ter', 'N°N°8', 'numéro 8'])('« %s » n’en est pas un', (texte) => {
    expect(lireIdQuestion(texte)).toBeUndefined();
  });
});

describe('plageDIds', () => {
  it.each([
    ['4 à 7', ['4', '5', '6', '7']],
    ['N°4 à N°6', ['4', '5', '6']],
    ['0.1 à 0.4', ['0.1', '0.2', '0.3', '0.4']],
    ['6.9 à 6.11', ['6.9', '6.10', '6.11']],
    ['8/a à 8/c', ['8/a', '8/b', '8/c']],
    ['D90/13 à D92/13', ['D90/13', 'D91/13', 'D92/13']],
    ['2023-1-1 à 2023-1-3', ['2023-1-1', '2023-1-2', '2023-1-3']],
    ['008 à 010', ['008', '009', '010']],
    ['12 à 12', ['12']],
  ])('« %s »', (texte, attendu) => {
    expect(plageDIds(texte)?.ids()).toEqual(attendu);
  });

  it.each(['7 à 4', '8/c à 8/a', '0.4 à 0.1'])('« %s » va à rebours', (texte) => {
    expect(plageDIds(texte)?.nombre).toBeLessThan(1);
  });

  it.each([
    '4',
    '6.1 à 7.3',
    '1 à 2.4',
    'D1 à E3',
    '8/a à 8/C',
    '1 à',
    'lundi à mardi',
  ])('« %s » n’en est pas une', (texte) => {
    expect(plageDIds(texte)).toBeUndefined();
  });

  it('n’ouvre pas une plage immense avant qu’on l’ait comptée', () => {
    expect(plageDIds('1 à 999999999')?.nombre).toBe(999_999_999);
  });
});
