import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ecrit } from '../../../src/check/ecrits/ecrit.ts';
import { lexique, NOMBRE } from '../../../src/check/ecrits/lexique.ts';
import { motsCapitalises, suites } from '../../../src/check/ecrits/mots.ts';
import { q } from '../../question.ts';

function papier(nu: string): Ecrit {
  const textes = nu.split('\n');
  const debuts = [0];
  for (const { length } of textes.slice(0, -1)) debuts.push((debuts.at(-1) ?? 0) + length + 1);
  const lignes = textes.map((texte, rang) => ({
    chemin: ['corps', rang],
    genre: 'texte' as const,
    niveau: 0,
    texte,
    nu: texte,
  }));
  return { genre: 'rapport', id: q('1'), lignes, nu, debuts };
}

describe('the words and signs of a paper', () => {
  it('finds the same words as a pattern would, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (texte) => {
        const { debuts, fins } = lexique(papier(texte));
        const mots = Array.from(debuts, (debut, rang) => texte.slice(debut, fins[rang]));
        // Letters beyond the basic plane are two code units, and no French word holds any.
        fc.pre(!/[\u{10000}-\u{10ffff}]/u.test(texte));
        expect(mots).toEqual(texte.match(/[\p{L}\p{M}\d]+/gu) ?? []);
      }),
    );
  });

  it('keeps the places of signs in order, and of numbers by their first figure', () => {
    const texte = papier('Le 13, ou 2024 ; et,');
    expect(lexique(texte).signes.get(',')).toEqual([5, 19]);
    expect(lexique(texte).signes.get(NOMBRE)).toEqual([3, 10]);
  });

  it('reads compound names whole, and runs of names on one line', () => {
    const texte = papier("M. Jean-Paul MICHAUD, de L'Ognon\nClaude VARET");
    expect(motsCapitalises(texte).map(({ mot }) => mot)).toEqual([
      'M',
      'Jean-Paul',
      'MICHAUD',
      "L'Ognon",
      'Claude',
      'VARET',
    ]);
    expect(suites(texte, 2).map(({ mot }) => mot)).toEqual(['Jean-Paul MICHAUD', 'Claude VARET']);
  });
});
