import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/diagnostics/fault.ts';
import { printText, tallySentence } from '../../src/diagnostics/index.ts';
import { COMPLETE, INFORMATION, placed, WARNING } from './faults.ts';

const plain = (faults: readonly Fault[], width = 100): string => printText(faults, { color: false, width });

test('the whole form of a fault', () => {
  expect(plain([COMPLETE, WARNING, INFORMATION])).toMatchInlineSnapshot(`
    "erreur PROC-03 M. Jean-Paul MICHAUD porte deux procurations à la question n°12.
      data/2024-09-26/presences.yaml:41:37
      41 |   - { de: Marie-Jeanne BERNABEU, a: Jean-Paul MICHAUD, jusqu_a: 30 }
         |                                     ^^^^^^^^^^^^^^^^^
      écrit :   Jean-Paul MICHAUD
      calculé : 2 procurations en vigueur à la question n°12
      voir :    data/2024-09-26/presences.yaml:39:37 — La première procuration.
      voir :    seance.ordre_de_passage — L'ordre de passage.
      remède :  Retirer la seconde procuration, ou lui donner un autre porteur.
      source :  CGCT, art. L2121-20 (en vigueur depuis le 24/02/1996)
      source :  loi n° 2000-321 du 12 avril 2000 (en vigueur jusqu'au 31/12/2015)

    avertissement PRES-07 M. A part sans donner procuration.
      data/2024-09-26/presences.yaml:9:15
      9 |     partent: [Paul A]
        |               ^^^^^^

    information SEAN-09 La séance a duré 3 heures et 31 minutes.
      seance.levee

    1 erreur, 1 avertissement, 1 information.
    "
  `);
});

test('nothing to say', () => expect(plain([])).toBe('Rien à signaler.\n'));

test.each([
  [{ erreur: 0, avertissement: 1, information: 2 }, '0 erreur, 1 avertissement, 2 informations.'],
  [{ erreur: 2, avertissement: 0, information: 1 }, '2 erreurs, 0 avertissement, 1 information.'],
  [{ erreur: 1, avertissement: 12, information: 0 }, '1 erreur, 12 avertissements, 0 information.'],
])('counts in French: %j', (counts, sentence) => expect(tallySentence(counts)).toBe(sentence));

test('acknowledged warnings are listed apart, and not counted', () => {
  const acknowledged = [
    { fault: WARNING, justification: 'malaise constaté (Jeanne GREFFIER, le 2024-09-27)' },
  ];
  expect(printText([INFORMATION], { color: false, acknowledged })).toMatchInlineSnapshot(`
    "information SEAN-09 La séance a duré 3 heures et 31 minutes.
      seance.levee

    1 avertissement acquitté :
      PRES-07 M. A part sans donner procuration.
        data/2024-09-26/presences.yaml:9:15
      motif :   malaise constaté (Jeanne GREFFIER, le 2024-09-27)

    0 erreur, 0 avertissement, 1 information.
    "
  `);
});

test('lines are cut at spaces, never inside quotation marks nor before a double punctuation mark', () => {
  const message = `${'mot '.repeat(12)}« citation » ; ${'mot '.repeat(12)}est-ce « la fin » ?`;
  for (let width = 40; width < 110; width += 1) {
    const lines = plain([{ ...INFORMATION, message }], width)
      .split('\n')
      .slice(0, -5);
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(width);
      expect(line).not.toMatch(/«$|^[»;?]/u);
    }
  }
});

test('colours are there when asked, and change nothing else', () => {
  const coloured = printText([COMPLETE, WARNING], { color: true, width: 100 });
  expect(coloured).toContain('\u001b[1;31merreur PROC-03\u001b[0m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is taken out is precisely the escape sequences.
  expect(coloured.replace(/\u001b\[[\d;]*m/gu, '')).toBe(plain([COMPLETE, WARNING]));
});

test('a file can not steer the terminal, neither by its lines nor by its name', () => {
  const excerpt = 'titre: \u001b[2J\u0007rouge\u202e';
  const position = { ...placed(excerpt, 'rouge'), file: 'a\u001b[31m.yaml' };
  const printed = plain([
    { ...WARNING, position, message: `Un \u001b[0m message`, written: '\u0000', hint: '\u009b1m' },
  ]);
  expect(printed.replace(/\n/gu, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

/** The line of the excerpt and that of the carets, less the margin. */
function excerptOf(excerpt: string, piece: string, width = 100): readonly string[] {
  const fault = { ...WARNING, message: 'Ici.', position: placed(excerpt, piece, 1) };
  return plain([fault], width)
    .split('\n')
    .slice(2, 4)
    .map((line) => line.slice('  1 | '.length));
}

describe('carets stand under the very signs', () => {
  test.each([
    ['a: b', 'b', 'a: b', '   ^'],
    ['été: Noël', 'Noël', 'été: Noël', '     ^^^^'],
    ['\ta: b', 'b', '    a: b', '       ^'],
    ['a:\tb\tc', 'b\tc', 'a:    b    c', '      ^^^^^^'],
    ['漢字: b', 'b', '漢字: b', '      ^'],
    ['a: 漢字 b', '漢字', 'a: 漢字 b', '   ^^^^'],
    ['a: 😀 b', 'b', 'a: 😀 b', '      ^'],
    ['e\u0301te\u0301: b', 'b', 'e\u0301te\u0301: b', '     ^'],
    ['a\u200bb', '\u200b', 'a<U+200B>b', ' ^^^^^^^^'],
    ['a\u0007b', 'b', 'a<U+0007>b', '         ^'],
    ['a\u202eb', 'b', 'a<U+202E>b', '         ^'],
    ['\u0301b', 'b', '·\u0301b', ' ^'],
  ])('%j, at %j', (excerpt, piece, line, carets) => {
    expect(excerptOf(excerpt, piece)).toEqual([line, carets]);
  });

  test('past the end of the line', () => {
    const position = { ...placed('titre:', 'titre'), column: 9, length: 1 };
    expect(plain([{ ...WARNING, position }])).toContain('|       ^');
  });

  test('a long line is cut around them', () => {
    const excerpt = `titre: ${'x'.repeat(300)} ICI ${'y'.repeat(300)}`;
    for (const width of [40, 60, 80, 120]) {
      const [line = '', carets = ''] = excerptOf(excerpt, 'ICI', width);
      expect(line.length + '  1 | '.length).toBeLessThanOrEqual(width);
      expect(line.slice(carets.indexOf('^'), carets.indexOf('^') + 3)).toBe('ICI');
      expect(line).toMatch(/^….*…$/u);
    }
  });
});
