import { describe, expect, it } from 'vitest';
import { bodyMarkdown } from '../../src/app/starter/word-markdown.ts';
import { parseBody } from '../../src/document/markdown/parse-body.ts';
import { readBlocks } from '../../src/document/markdown/read-body.ts';
import { inlineText } from '../../src/document/plain-text.ts';
import { isWordFault, readDocx } from '../../src/readers/word/index.ts';
import { documentParts, docxOf, line, paragraph, run, table } from './documents.ts';
import { xlsxOf, zipped } from './tables.ts';

function read(bytes: Uint8Array) {
  const text = readDocx('acte.docx', bytes);
  if (isWordFault(text)) throw new Error(text.message);
  return text;
}

const markdown = (body: string): string => bodyMarkdown(read(docxOf(body)).blocks);

function refusal(bytes: Uint8Array): string {
  const text = readDocx('acte.docx', bytes);
  if (!isWordFault(text)) throw new Error('read');
  expect(text.code).toBe('IMPO-12');
  return text.message;
}

describe('the text of a Word document', () => {
  it('keeps its headings, lists, stress and raised letters, and cuts paragraphs at line breaks', () => {
    const body = [
      line('# II. Le contexte'),
      paragraph(
        run('Une ') +
          run('cour ', '<w:b/>') +
          run('au 1') +
          run('er', '<w:vertAlign w:val="superscript"/>') +
          run(' étage,') +
          '<w:r><w:br/></w:r>' +
          run('vue', '<w:i/>') +
          run(' du préau'),
      ),
      line('* le toit ;'),
      line('** les tuiles ;'),
      line('* le sol.'),
      line('1) Le prix est de 3 €.'),
      line('1) La caution est de 30 €.'),
    ].join('');
    expect(markdown(body)).toBe(
      [
        '## Le contexte',
        '',
        'Une **cour** au 1^er^ étage,',
        '',
        '*vue* du préau',
        '',
        '- le toit ;',
        '    - les tuiles ;',
        '- le sol.',
        '- Article 1 : Le prix est de 3 €.',
        '- Article 2 : La caution est de 30 €.',
      ].join('\n'),
    );
  });

  it('keeps tables and their merged cells', () => {
    const merged =
      '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Total | net</w:t></w:r></w:p></w:tc></w:tr>';
    const body = table([
      ['Objet', 'Prix'],
      ['Salle', '120 €'],
    ]).replace('</w:tbl>', `${merged}</w:tbl>`);
    expect(markdown(body)).toBe('| Objet | Prix |\n|---|---|\n| Salle | 120 € |\n| Total \\| net |  |');
  });

  it('is that which is seen: nothing taken out, hidden, or of the second version of a drawing', () => {
    const body = paragraph(
      '<w:del><w:r><w:delText>ôté</w:delText></w:r><w:r><w:t>ôté aussi</w:t></w:r></w:del>' +
        `<w:ins>${run('ajouté ')}</w:ins>` +
        run('caché ', '<w:vanish/>') +
        run('dit', '<w:b w:val="0"/>') +
        '<w:r><w:AlternateContent><w:Choice><w:drawing/></w:Choice><w:Fallback><w:t>deux fois</w:t></w:Fallback></w:AlternateContent></w:r>' +
        '<w:r><w:instrText>PAGE</w:instrText></w:r>',
    );
    const { blocks, left } = read(docxOf(body));
    expect(bodyMarkdown(blocks)).toBe('ajouté dit');
    expect(left).toEqual(['1 image ou dessin', 'des modifications suivies, reprises comme acceptées']);
  });

  it.each([
    'Le prix * 2, le n_o 3 et un_mot_lié',
    '# pas un titre',
    '2025. Une année',
    'un [lien](#titre), une ![image](x.png)',
    '{accolades} et m^2^',
    '+ 3 %',
    '1) Peser davantage',
  ])('comes back as the words it was: %s', (text) => {
    const { blocks } = readBlocks(parseBody(markdown(paragraph(run(text))), 'r.md'));
    expect(
      blocks.map((block) => (block.kind === 'paragraph' ? inlineText(block.children) : block.kind)),
    ).toEqual([text]);
  });
});

const [PART] = ['word/document.xml'];
const parts = (body: string) => documentParts(body);

describe('a file that is no such text', () => {
  it.each([
    ['an old document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), /ancien document Word/u],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), /c'est un PDF/u],
    ['RTF', new TextEncoder().encode('{\\rtf1 a}'), /RTF/u],
    ['a workbook', xlsxOf([['a']]), /classeur/u],
    ['an OpenDocument text', zipped({ 'content.xml': '<a/>' }), /OpenDocument/u],
    ['text', new TextEncoder().encode('Objet : Tarifs'), /pas un document Word/u],
    ['nothing', new Uint8Array(), /pas un document Word/u],
    ['blank pages', docxOf(paragraph('')), /aucun texte/u],
  ])('is refused with what it is: %s', (_, bytes, message) => {
    expect(refusal(bytes)).toMatch(message);
  });

  it.each([
    ['cut XML', zipped({ ...parts(''), [PART as string]: '<w:document><w:body>' }), /abîmé/u],
    ['styles cut', zipped({ ...parts(line('a')), 'word/styles.xml': '<w:styles>' }), /abîmé/u],
    [
      'entities',
      zipped({
        ...parts(''),
        [PART as string]: '<!DOCTYPE d [<!ENTITY a "aaaa">]><d><p><r><t>&a;</t></r></p></d>',
      }),
      /abîmé/u,
    ],
    ['a bomb', zipped({ ...parts(''), [PART as string]: 'a'.repeat(21 * 1024 * 1024) }), /20 Mo/u],
    ['endless paragraphs', docxOf('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(60_001)), /plus de texte/u],
    ['endless text', docxOf(paragraph(run('abc '.repeat(800_000)))), /plus de texte/u],
    [
      'tables without end',
      docxOf('<w:tbl><w:tr><w:tc>'.repeat(40) + '</w:tc></w:tr></w:tbl>'.repeat(40)),
      /plus de texte/u,
    ],
  ])('is refused, and holds nobody up: %s', (_, bytes, message) => {
    expect(refusal(bytes)).toMatch(message);
  });

  it('may have a circle of styles, lists of no model and levels without end', () => {
    const circle = parts(
      paragraph(
        run('a'),
        '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="999"/><w:numId w:val="99"/></w:numPr>',
      ),
    );
    const styles =
      '<s><style w:styleId="A"><basedOn w:val="B"/></style><style w:styleId="B"><basedOn w:val="A"/></style></s>';
    expect(bodyMarkdown(read(zipped({ ...circle, 'word/styles.xml': styles })).blocks)).toBe('- a');
  });

  it('prints no sign that hides, steers a terminal or comes of a font of pictures', () => {
    const { blocks, left } = read(docxOf(paragraph(run('a\u202eb\u200bc\uf0b7d'))));
    expect([bodyMarkdown(blocks), left]).toEqual(['abcd', ["1 signe d'une police de dessins"]]);
  });
});
