import { expect, it } from 'vitest';
import { parseBody } from '../../src/document/markdown/parse-body.ts';
import { readBlocks } from '../../src/document/markdown/read-body.ts';
import { plainText } from '../../src/document/plain-text.ts';

/** The lines that a body prints; a list stands one line an item, its sign first. */
const printed = (text: string): readonly string[] => plainText(readBlocks(parseBody(text, '', 1)).blocks);

it.each([
  ['letters', 'Il suit :\na) un ;\nb) deux.', ['Il suit :', 'a) un ;', 'b) deux.']],
  [
    'letters that open their paragraph',
    'a) un ;\nb) deux ;\nc) trois.',
    ['a) un ;', 'b) deux ;', 'c) trois.'],
  ],
  ['degrees', 'Sont retenus :\n1° le pré ;\n2° le bois.', ['Sont retenus :', '1° le pré ;', '2° le bois.']],
  ['long dashes', 'Sont retenus :\n– le pré ;\n– le bois.', ['Sont retenus :', '– le pré ;', '– le bois.']],
  ['bullets', 'Sont retenus :\n• le pré ;\n•\tle bois.', ['Sont retenus :', '• le pré ;', '• le bois.']],
  [
    'a letter under a degree',
    '1° le pré :\na) haut ;\nb) bas ;\n2° le bois.',
    ['1° le pré :', 'a) haut ;', 'b) bas ;', '2° le bois.'],
  ],
  ['an item on two lines', '• le pré\net sa haie ;\n• le bois.', ['• le pré et sa haie ;', '• le bois.']],
  ['figures that skip one', '1. pré\n2. bois\n4. lac', ['1. pré', '2. bois', '4. lac']],
  ['figures in parentheses', '1) pré\n2) bois', ['1) pré', '2) bois']],
  ['figures that begin elsewhere', '5. pré\n6. bois', ['5. pré', '6. bois']],
  ['figures left to the program', '1. pré\n1. bois\n1. lac', ['1. pré', '2. bois', '3. lac']],
  ['a stressed item', '• **le pré** ;\n• [le bois](https://exemple.fr).', ['• le pré ;', '• le bois.']],
  [
    'a sign of word processors, as the dot of the house',
    'Soit :\n➢ le pré ;\n➢ le bois.',
    ['Soit :', '. le pré ;', '. le bois.'],
  ],
  ['letters under an item of a list', '- pré :\n  a) haut ;\n  b) bas.', ['- pré :', 'a) haut ;', 'b) bas.']],
] as const)('prints as they were typed: %s', (_, text, lines) => {
  expect(printed(text)).toEqual(lines);
});

it.each([
  ['an aside', 'Le Pôle\n– une association – agit.'],
  ['an article', "Voir l'article\n3. Il suffit."],
  ['a number', 'Un écart de\n-5 points.'],
])('leaves a sentence whole: %s', (_, text) => {
  expect(printed(text)).toEqual([text.replace('\n', ' ')]);
});
