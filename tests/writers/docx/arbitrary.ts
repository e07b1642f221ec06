import fc from 'fast-check';
import { illegalCharacters } from '../../../src/document/illegal-characters.ts';
import type { Block, Cell, Inline, Marker, Row, Table } from '../../../src/document/tree.ts';
import { pictureOf, png } from '../../document/pictures/made.ts';

/** What people and programs put in a field without thinking of XML, Word or LibreOffice. */
export const HOSTILE: readonly string[] = [
  '<w:p/>',
  '</w:t></w:r></w:p>',
  '&amp; &lt; &#65; &',
  ']]><![CDATA[',
  '<?xml version="1.0"?>',
  '{{nom}} {{{nom}}} {% if %}',
  '**gras** _italique_ [lien](https://exemple.invalid)',
  `"guillemets" 'apostrophes' \\barre`,
  '  deux espaces  au début, au milieu et à la fin  ',
  'tabulation\tici, ligne\nsuivante, retour\rchariot',
  'espace\u00A0insécable, fine\u202Finsécable, trait\u2011d’union, cés\u00ADure',
  'MERGEFIELD \\* MERGEFORMAT',
  '=SOMME(A1:A2)',
  '\u{1F3DB}\uFE0F 漢字 العربية \u200Ejusqu’au\u200F bout\u2028ligne',
  '%1. %2)',
  '\uF8FE',
];

/** Any string that a document may hold. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    { arbitrary: fc.constantFrom(...HOSTILE), weight: 1 },
    { arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }), weight: 2 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 1 },
  )
  .filter((text) => illegalCharacters(text).length === 0);

const path = fc.constantFrom('vote.pour', 'presents.0.nom', 'presents.1.nom', `long.${'x'.repeat(80)}`);
const href = fc.oneof(fc.constantFrom('#n', '#rien', 'https://exemple.invalid/été'), anyText);
const wrappers = fc.constantFrom('strong', 'emphasis', 'superscript', 'no-break', 'derived', 'link');

/** Running text, a few levels deep. */
export const anyInlines: fc.Arbitrary<readonly Inline[]> = fc.letrec<{
  one: Inline;
  many: readonly Inline[];
}>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    anyText.map((text): Inline => ({ kind: 'text', text })),
    fc.constant<Inline>({ kind: 'line-break' }),
    fc.nat(120).map((width): Inline => ({ kind: 'blank', label: 'À remplir', width })),
    fc.tuple(wrappers, path, href, tie('many')).map(([kind, where, target, children]): Inline => {
      if (kind === 'derived') return { kind, path: where, children };
      return kind === 'link' ? { kind, href: target, children } : { kind, children };
    }),
  ),
  many: fc.array(tie('one'), { maxLength: 4 }),
})).many;

const style = fc.option(fc.constantFrom('mention', 'note', 'decision', 'liste-elus'), { nil: undefined });
const marker = fc.constantFrom<Marker>('dash', 'dot', 'decimal', 'letter', 'written');

function cellOf(children: readonly Block[], colspan: number, rowspan: number): Cell {
  return { children, ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) };
}

const tableOf = (block: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<Table> => {
  const cell = fc.tuple(block, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));
  const row = fc.tuple(fc.array(cell, { maxLength: 4 }), fc.constantFrom('total', 'axe', undefined)).map(
    ([cells, name]): Row => ({
      ...(name !== undefined && { style: name }),
      cells: cells.map((one) => cellOf(...one)),
    }),
  );
  return fc
    .record({
      caption: fc.option(anyInlines, { nil: undefined }),
      columns: fc.array(
        fc.record({ width: fc.integer({ min: 1, max: 5 }), align: fc.constantFrom('start', 'decimal') }),
        {
          maxLength: 4,
        },
      ),
      head: fc.array(row, { maxLength: 2 }),
      body: fc.array(row, { maxLength: 4 }),
    })
    .map(
      ({ caption, ...table }): Table =>
        ({ kind: 'table', ...table, ...(caption !== undefined && { caption }) }) as Table,
    );
};

const PICTURE = pictureOf(png({ width: 3, height: 2 }));

/** Blocks of every kind, one in another. */
export const anyBlocks: fc.Arbitrary<readonly Block[]> = fc.letrec<{ one: Block; many: readonly Block[] }>(
  (tie) => ({
    one: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.tuple(style, anyInlines).map(
        ([name, children]): Block => ({
          kind: 'paragraph',
          children,
          ...(name !== undefined && { style: name }),
        }),
      ),
      fc
        .tuple(fc.integer({ min: 1, max: 6 }), anyInlines)
        .map(([level, children]): Block => ({ kind: 'heading', level: level as 1, children })),
      anyInlines.map((children): Block => ({ kind: 'note', id: 'n', mark: '*', children })),
      fc
        .array(fc.record({ key: anyInlines, value: anyInlines }), { maxLength: 3 })
        .map((entries): Block => ({ kind: 'key-values', entries })),
      fc.constant<Block>({ kind: 'page-break' }),
      fc.tuple(anyInlines, fc.constantFrom('start', 'end', undefined)).map(
        ([caption, align]): Block => ({
          kind: 'image',
          picture: PICTURE,
          alt: 'Plan & « coupe »',
          caption,
          ...(align !== undefined && { align }),
        }),
      ),
      fc
        .array(
          fc.record({
            above: fc.array(anyInlines, { maxLength: 3 }),
            below: fc.array(anyInlines, { maxLength: 3 }),
          }),
          { maxLength: 3 },
        )
        .map(
          (all): Block => ({
            kind: 'signatures',
            signatories: all.map((one, rank) => ({
              field: `signature-${rank}`,
              tooltip: 'Signer ici',
              ...one,
            })),
          }),
        ),
      fc.tuple(marker, fc.integer({ min: 1, max: 20 }), fc.array(tie('many'), { maxLength: 3 })).map(
        ([kind, start, items]): Block => ({
          kind: 'list',
          marker: kind,
          start,
          items: items.map((children, rank) => ({
            ...(kind === 'written' && { label: `${start + rank}°` }),
            children,
          })),
        }),
      ),
      tableOf(tie('many')),
      fc.tuple(style, tie('many')).map(
        ([name, children]): Block => ({
          kind: 'section',
          children,
          ...(name !== undefined && { style: name }),
        }),
      ),
    ),
    many: fc.array(tie('one'), { maxLength: 3 }),
  }),
).many;
