import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFont } from '../../../src/document/fonts/read-font.ts';
import type { Block, Document } from '../../../src/document/tree.ts';
import { renderDocx } from '../../../src/writers/docx/index.ts';
import { fontBytes } from '../../../src/writers/pdf/text/font-files.ts';
import { pictureOf, png } from '../../document/pictures/made.ts';
import { draws } from '../../draws.ts';
import { anyBlocks } from './arbitrary.ts';
import { all, charte, child, type Element, elements, files, parse } from './package-reader.ts';
import { breaches } from './schema-order.ts';
import { documentOf } from './tree-builders.ts';
import { act } from './trees.ts';

async function broken(document: Document, style = charte): Promise<string[]> {
  const { bytes } = await renderDocx(document, style);
  return [...files(bytes)]
    .filter(([name]) => /^word\/\w+\.xml$/.test(name))
    .flatMap(([name, xml]) => breaches(parse(xml)).map((breach) => `${name}: ${breach}`));
}

/** What Word repairs though the schema allows it. */
function unsound(body: Element): string[] {
  const cells = all(body, 'w:tc').filter((cell) => elements(cell).at(-1)?.name !== 'w:p');
  const rows = all(body, 'w:tr').filter((row) => child(row, 'w:tc') === undefined);
  const grids = all(body, 'w:tbl').flatMap((table) => {
    const count = all(child(table, 'w:tblGrid') ?? table, 'w:gridCol').length;
    return elements(table)
      .filter(({ name }) => name === 'w:tr')
      .filter((row) => columns(row) !== count);
  });
  const siblings = [body, ...all(body, 'w:tc')].flatMap((parent) => {
    const names = elements(parent).map(({ name }) => name);
    return names.filter((name, rank) => name === 'w:tbl' && names[rank + 1] === 'w:tbl');
  });
  const marks = all(body, 'w:bookmarkStart');
  const names = marks.map((one) => one.attributes['w:name'] ?? '');
  const numbers = new Set(marks.map((one) => one.attributes['w:id']));
  const anchors = all(body, 'w:hyperlink').flatMap((one) => one.attributes['w:anchor'] ?? []);
  return [
    ...anchors.filter((name) => !names.includes(name)).map((name) => `a link to ${name}, which is nowhere`),
    ...(new Set(names).size < names.length || numbers.size < names.length ? ['a bookmark twice'] : []),
    ...cells.map(() => 'a cell that does not end with a paragraph'),
    ...rows.map(() => 'a row without a cell'),
    ...grids.map(() => 'a row that does not fill its columns'),
    ...siblings.map(() => 'two tables that Word would join'),
  ];
}

function columns(row: Element): number {
  return elements(row)
    .filter(({ name }) => name === 'w:tc')
    .reduce(
      (sum, cell) =>
        sum + Number(all(child(cell, 'w:tcPr') ?? cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1),
      0,
    );
}

/** The font of the program, as that of a house. */
const font = readFont('arimo.ttf', fontBytes('regular'));

describe('the parts', () => {
  it('follow it with the fonts of a house, and pictures in the text and in the running head', async () => {
    if ('said' in font) throw new Error(font.said);
    const fontes = { normal: font, gras: font, italique: font, gras_italique: font };
    const picture = pictureOf(png({ width: 4, height: 3 }));
    const image: Block = {
      kind: 'image',
      picture,
      alt: 'Plan',
      caption: [{ kind: 'text', text: 'Le plan' }],
    };
    const document: Document = { ...act, emblem: { picture, width: 30 }, body: [image, ...act.body, image] };
    expect(await broken(document, { ...charte, police: font.family, fontes })).toEqual([]);
  });

  it.each(['projet', 'definitif'] as const)('follow the transitional schema, %s', async (state) => {
    expect(await broken({ ...act, state })).toEqual([]);
  });

  it('follow it whatever the tree, and are what Word opens without repair', async () => {
    await fc.assert(
      fc.asyncProperty(anyBlocks, async (blocks) => {
        const document = documentOf(blocks);
        expect(await broken(document)).toEqual([]);
        const { bytes } = await renderDocx(document, charte);
        expect(unsound(parse(files(bytes).get('word/document.xml') ?? ''))).toEqual([]);
      }),
      draws(60),
    );
  });

  it('are followed by the tables of the test: an element out of place is seen', () => {
    const late = parse('<w:p xmlns:w="w"><w:r><w:t>a</w:t></w:r><w:pPr><w:jc/><w:pStyle/></w:pPr></w:p>');
    expect(breaches(late)).toEqual(['pPr in p', 'pStyle out of order in pPr']);
    expect(breaches(parse('<w:p xmlns:w="w"><w:moved/></w:p>'))).toEqual([
      'moved in p',
      'moved is not in the tables',
    ]);
  });
});
