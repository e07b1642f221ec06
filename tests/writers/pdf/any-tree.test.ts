import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Charte } from '../../../src/document/charte.ts';
import type { Alignment, Block, Cell, Column, Inline, Marker, Row } from '../../../src/document/tree.ts';
import { openPdf } from '../../../src/readers/acts/pdf-file.ts';
import { readTagged, taggedLines } from '../../../src/readers/acts/structure.ts';
import { checkPdf } from '../../conformance/check-pdf.ts';
import { pictureOf, png } from '../../document/pictures/made.ts';
import { draws } from '../../draws.ts';
import { document, p } from './nodes.ts';
import { charte, linesOfTree, render } from './rendering.ts';

const words = fc.constantFrom(
  'le',
  'conseil',
  'délibération',
  'subvention',
  'anticonstitutionnellement',
  'n°64',
  'A',
  '12\u00a0000\u00a0€',
  '(x)',
  '«\u00a0y\u00a0»',
  'Saint-Vit',
  'et/ou',
);
const phrase = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '));
const style = fc.constantFrom(undefined, 'seance', 'etiquette', 'decision', 'note', 'inconnu');

const inline: fc.Arbitrary<Inline> = fc.letrec<{ one: Inline }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('text' as const), text: phrase }),
    fc.constant<Inline>({ kind: 'line-break' }),
    fc.record({
      kind: fc.constant('blank' as const),
      label: fc.constant('à remplir'),
      width: fc.integer({ min: 1, max: 700 }),
    }),
    fc.record({
      kind: fc.constantFrom(
        'strong' as const,
        'emphasis' as const,
        'superscript' as const,
        'no-break' as const,
      ),
      children: fc.array(tie('one'), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('link' as const),
      href: fc.constantFrom('https://exemple.fr/é', 'mailto:a@exemple.fr', 'javascript:x', '#la', '#ici'),
      children: fc.array(tie('one'), { maxLength: 2 }),
    }),
  ),
})).one;

const inlines = fc.array(inline, { maxLength: 5 });

const block: fc.Arbitrary<Block> = fc.letrec<{ one: Block; cell: Cell; row: Row }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .record({ kind: fc.constant('paragraph' as const), style, children: inlines })
      .map(({ style: name, ...rest }) => ({ ...rest, ...(name !== undefined && { style: name }) })),
    fc.record({
      kind: fc.constant('key-values' as const),
      entries: fc.array(fc.record({ key: inlines, value: inlines }), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('list' as const),
      marker: fc.constantFrom<Marker>('dash', 'dot', 'decimal', 'letter', 'written'),
      start: fc.integer({ min: 1, max: 1000 }),
      items: fc.array(
        fc.record({
          label: fc.constantFrom('1°', 'b)', '–'),
          children: fc.array(tie('one'), { maxLength: 2 }),
        }),
        { maxLength: 4 },
      ),
    }),
    fc.record({ kind: fc.constant('section' as const), children: fc.array(tie('one'), { maxLength: 3 }) }),
    fc.record({
      kind: fc.constant('table' as const),
      caption: inlines,
      columns: fc.array(
        fc.record<Column>({
          width: fc.constantFrom(0, 1, 3, 40),
          align: fc.constantFrom<Alignment>('start', 'center', 'end', 'justify', 'decimal'),
        }),
        { maxLength: 4 },
      ),
      head: fc.array(tie('row'), { maxLength: 2 }),
      body: fc.array(tie('row'), { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('signatures' as const),
      signatories: fc.array(
        fc.record({
          field: fc.constantFrom('f', 'g'),
          tooltip: phrase.map((text) => `signature ${text}`),
          above: fc.array(inlines, { maxLength: 2 }),
          below: fc.array(inlines, { maxLength: 2 }),
        }),
        { maxLength: 3 },
      ),
    }),
  ),
  cell: fc.record({
    colspan: fc.integer({ min: 0, max: 5 }),
    rowspan: fc.integer({ min: 0, max: 3 }),
    children: fc.array(tie('one'), { maxLength: 2 }),
  }),
  row: fc.record({ cells: fc.array(tie('cell'), { maxLength: 4 }) }),
})).one;

const PICTURE = pictureOf(png({ width: 3, height: 2 }));

const pageBreak = fc.constant<Block>({ kind: 'page-break' });
const image = fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.option(inlines, { nil: undefined })).map(
  ([width, caption]): Block => ({
    kind: 'image',
    picture: PICTURE,
    alt: 'Plan',
    width,
    ...(caption && { caption }),
  }),
);

const smallPage: Charte = {
  ...charte,
  page: { largeur: 180, hauteur: 160, marges: { haut: 30, bas: 30, gauche: 20, droite: 20 } },
};

describe('any tree', () => {
  test(
    'becomes a PDF that passes the checker and says what the tree says',
    {
      timeout: 300_000,
    },
    async () => {
      const style = fc.constantFrom(charte, charte, smallPage);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof({ weight: 6, arbitrary: block }, pageBreak, image), { maxLength: 5 }),
          style,
          async (body, house) => {
            const tree = document([{ ...p('Début'), id: 'ici' }, ...body]);
            const { bytes } = await render(tree, house);
            expect(checkPdf(bytes)).toEqual([]);
            expect(taggedLines(readTagged(openPdf(bytes)))).toEqual(linesOfTree(tree));
          },
        ),
        draws(50),
      );
    },
  );

  test.each<[string, readonly Block[]]>([
    ['nothing', []],
    ['an empty list', [{ kind: 'list', marker: 'dash', items: [] }]],
    ['an empty item', [{ kind: 'list', marker: 'decimal', items: [{ children: [] }] }]],
    ['an empty table', [{ kind: 'table', columns: [], head: [], body: [] }]],
    ['rows without cells', [{ kind: 'table', columns: [], head: [], body: [{ cells: [] }] }]],
    ['a word of 2,000 letters', [p('m'.repeat(2000))]],
    [
      'a hundred columns',
      [
        {
          kind: 'table',
          columns: [],
          head: [],
          body: [{ cells: Array.from({ length: 100 }, () => ({ children: [p('Wagon')] })) }],
        },
      ],
    ],
    ['no signatory', [{ kind: 'signatures', signatories: [] }]],
    ['a blank wider than the page', [p({ kind: 'blank', label: 'x', width: 2000 })]],
  ])('%s is no trouble', async (_, body) => {
    for (const house of [charte, smallPage]) {
      const { bytes, layout } = await render(document(body), house);
      expect(checkPdf(bytes)).toEqual([]);
      expect(layout.pages.length).toBeGreaterThan(0);
    }
  });

  test('a page smaller than its margins still holds everything', async () => {
    const house: Charte = {
      ...charte,
      page: { largeur: 60, hauteur: 60, marges: { haut: 40, bas: 40, gauche: 40, droite: 40 } },
    };
    const { bytes } = await render(document([p('trois petits mots')]), house);
    expect(checkPdf(bytes)).toEqual([]);
  });
});
