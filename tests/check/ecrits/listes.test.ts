import { describe, expect, it } from 'vitest';
import type { Ecrit } from '../../../src/check/ecrits/ecrit.ts';
import { lignesDuCorps } from '../../../src/check/ecrits/ligne.ts';
import { listes, signeFinal } from '../../../src/check/ecrits/listes.ts';
import { paragraphes } from '../../../src/check/ecrits/paragraphes.ts';
import { q } from '../../question.ts';

const papier = (corps: string): Ecrit => {
  const lignes = lignesDuCorps(['corps'], corps);
  return { genre: 'rapport', id: q('1'), lignes, nu: '', debuts: [] };
};

describe('the lists of a body', () => {
  it('parts two lists that a paragraph stands between, and lists inside lists', () => {
    const lues = listes(papier('- a\n- b\n\nTexte.\n\n- c\n  - d\n  - e\n- f'));
    expect(lues.map((liste) => liste.map(({ ligne }) => ligne.texte.trim())).toSorted()).toEqual([
      ['- a', '- b'],
      ['- c', '- f'],
      ['- d', '- e'],
    ]);
  });

  it('keeps together the items of a list with blanks and continuations', () => {
    const [liste] = listes(papier('- a\n\n  suite\n\n- b\nsur deux lignes\n- c'));
    expect(liste?.map((item) => [item.ligne.texte, item.continue])).toEqual([
      ['- a', true],
      ['- b', true],
      ['- c', false],
    ]);
  });

  it.each([
    ['- fin ;', ';'],
    ['- « fin. »', '.'],
    ['- fin (ou non).', '.'],
    ['- fin', undefined],
    ['- de [montant](#subvention)', undefined],
  ])('ends %s', (texte, signe) => {
    const [ligne] = lignesDuCorps(['corps'], texte);
    expect(ligne && signeFinal(ligne)).toBe(signe);
  });
});

describe('the blocks of a body', () => {
  it('joins the lines of a paragraph and of an item, and no others', () => {
    const blocs = paragraphes(papier('# T\nun\ndeux\n\ntrois\n- a\nsuite\n- b\n| c |'));
    expect(blocs.map((bloc) => bloc.map(({ texte }) => texte))).toEqual([
      ['# T'],
      ['un', 'deux'],
      ['trois'],
      ['- a', 'suite'],
      ['- b'],
      ['| c |'],
    ]);
  });
});
