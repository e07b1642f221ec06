import { describe, expect, test } from 'vitest';
import { prose } from './made-up.ts';
import { document, inlines, lineBreak, list, p, strong, text } from './nodes.ts';
import { linesOfPdf, linesOfTree, renderTagged } from './rendering.ts';
import { act } from './trees.ts';

describe('the text of the PDF', () => {
  test('is that of the tree, line by line, on a whole act', async () => {
    expect(await linesOfPdf(act())).toEqual(linesOfTree(act()));
  });

  test('has real spaces on justified lines, and words that line ends hyphenate are whole', async () => {
    const tree = document([prose(12)]);
    const { contents } = await renderTagged(tree);
    const raw = contents.flatMap(({ shown }) => shown.map((one) => one.text)).join('');
    expect(raw).toContain('\u00ad');
    expect(raw.replaceAll('\u00ad', '')).toContain(linesOfTree(tree)[0]);
  });

  test('parts what a forced break parts', async () => {
    const tree = document([p('première ligne', lineBreak, strong('seconde'), lineBreak, 'troisième')]);
    expect(await linesOfPdf(tree)).toEqual(['première ligne seconde troisième']);
  });

  test.each([
    ['braces', '{{{a}}} {% b %} #{d}'],
    ['markup', '<b>gras</b> & <script>alert(1)</script> &amp; <!-- --> ]]>'],
    ['Markdown', '**a** _b_ `c` [d](e) # f > g | h \\* i'],
    ['PDF syntax', '(a) \\(b\\) <</S/P>> [c] %d 12 0 R EMC BT ET endstream endobj'],
    ['quotes', '« a » "b" \'c\' ‘d’ “e”'],
    ['no-break spaces', '1\u00a0000\u202f€\u00a0: n°\u202f4'],
    ['hyphens', 'Saint-Vit porte‐avions non\u2011sécable 2024–2025 — fin'],
    ['signs that share a glyph', 'point; virgule\u037e 1\u20442 1\u22152'],
    ['accents composed by hand', 'E\u0301cole a\u0302ge'],
    ['Greek and Cyrillic', 'αβγ абв ΑΒΓ'],
  ])('keeps %s as they are', async (_, value) => {
    const tree = document([p(value), list('dash', value)], { title: value });
    const expected = linesOfTree(tree).map((line) => line.normalize('NFC'));
    expect((await linesOfPdf(tree)).map((line) => line.normalize('NFC'))).toEqual(expected);
  });

  test('says nothing of what is empty', async () => {
    const tree = document([
      p(),
      p('   '),
      p(text(''), lineBreak),
      { kind: 'list', marker: 'dash', items: [] },
    ]);
    expect(await linesOfPdf(tree)).toEqual([]);
  });

  test('joins a label and its value by one space', async () => {
    const entries = [{ key: inlines(['Pour :']), value: inlines(['101']) }];
    expect(await linesOfPdf(document([{ kind: 'key-values', entries }]))).toEqual(['Pour : 101']);
  });
});
