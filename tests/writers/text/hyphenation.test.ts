import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { hyphenate } from '../../../src/writers/pdf/text/hyphenate.ts';
import { wordBreaks } from '../../../src/writers/pdf/text/word-breaks.ts';
import { words } from './prose.ts';

const cesure = { avant: 2, apres: 3 };

/** The word with "-" where a hyphen may be added and "|" where a line may end without one. */
const shown = (text: string, least = cesure) => {
  let done = '';
  let from = 0;
  for (const { offset, hyphen } of wordBreaks(text, least)) {
    done += text.slice(from, offset) + (hyphen ? '-' : '|');
    from = offset;
  }
  return done + text.slice(from);
};

describe('hyphenation', () => {
  test.each([
    ['délibération', 'dé-li-bé-ra-tion'],
    ['convocation', 'convo-ca-tion'],
    ['communauté', 'com-mu-nauté'],
    ['présidente', 'pré-si-dente'],
    ['assainissement', 'as-sai-nis-se-ment'],
    ['budget', 'bud-get'],
  ])('%s', (word, expected) => {
    expect(shown(word)).toBe(expected);
  });

  test('finds the places that the package itself finds', () => {
    const { hyphenateSync } = createRequire(import.meta.url)('hyphen/fr') as {
      hyphenateSync: (text: string, options: { hyphenChar: string }) => string;
    };
    for (const word of words.filter((word) => /^\p{Ll}{5,}$/u.test(word))) {
      const points = hyphenate(word, { avant: 1, apres: 1 });
      const ours = [...word].map((letter, i) => (points.includes(i) ? `-${letter}` : letter)).join('');
      expect(ours).toBe(hyphenateSync(word, { hyphenChar: '-' }));
    }
  });

  test('keeps the least number of letters of the house style', () => {
    expect(shown('communauté', { avant: 2, apres: 2 })).toBe('com-mu-nau-té');
    expect(shown('délibération', { avant: 3, apres: 4 })).toBe('déli-bé-ra-tion');
  });

  test('after an elision, hyphenates what follows', () => {
    expect(shown("l'innovation")).toBe("l'in-no-va-tion");
    expect(shown('jusqu’alors')).toBe('jusqu’alors');
    expect(shown("L'assemblée,")).toBe("L'as-sem-blée,");
    expect(shown("d'Arguel")).toBe("d'Arguel");
  });

  test.each([
    'Délibération',
    'VIGNOT',
    'Besançon',
    'HT',
    'covid19',
    'art1cle',
    'contact@commune.fr',
  ])('leaves %s whole', (word) => {
    expect(wordBreaks(word, cesure)).toEqual([]);
  });

  test('leaves punctuation with its word', () => {
    expect(shown('(convention),')).toBe('(conven-tion),');
  });
});

describe('hyphens and slashes of the text', () => {
  test.each([
    ['sous-traitance', 'sous-|traitance'],
    ["l'avant-projet", "l'avant-|projet"],
    ['peut-être,', 'peut-|être,'],
    ['dirigeants/entreprises', 'dirigeants/|entreprises'],
    ['Medfit/Biofit', 'Medfit/|Biofit'],
  ])('%s', (word, expected) => {
    expect(shown(word)).toBe(expected);
  });

  test.each([
    'Saint-Vit',
    'Jean-Hugues',
    'DENIS-LAMIT',
    'Champvans-Les-Moulins',
    'Marie-jeanne',
    'a-t-il',
    'celui-là',
    'sous\u2011traitance',
    '07/10/2024',
    'et/ou',
    'n°2024/2024.00318',
    'COVID-19',
  ])('%s is not broken', (word) => {
    expect(shown(word)).toBe(word);
  });
});
