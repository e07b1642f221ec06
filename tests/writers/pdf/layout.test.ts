import { describe, expect, test } from 'vitest';
import type { Charte } from '../../../src/document/charte.ts';
import type { Block } from '../../../src/document/tree.ts';
import type { LayoutReport, PageReport } from '../../../src/writers/pdf/index.ts';
import { prose } from './made-up.ts';
import {
  cell,
  column,
  document,
  heading,
  headRow,
  list,
  p,
  row,
  styled,
  table,
  text,
  together,
} from './nodes.ts';
import { charte, render } from './rendering.ts';
import { act } from './trees.ts';

const layoutOf = async (body: readonly Block[], style: Charte = charte): Promise<LayoutReport> =>
  (await render(document(body), style)).layout;

const kindsOn = (page: PageReport | undefined): string[] => page?.blocks.map(({ kind }) => kind) ?? [];

const rows = (count: number) => Array.from({ length: count }, (_, i) => row([`ligne ${i}`, `${i} €`]));

const twoColumns = [column(3), column(1, 'decimal')];

const signatory = (field: string) => ({
  field,
  tooltip: field,
  above: [[text('La Présidente,')]],
  below: [[text('Anne ESSAI')]],
});
const signatures: Block = { kind: 'signatures', signatories: [signatory('a'), signatory('b')] };

describe('the layout of a whole act', () => {
  test('has no widow, no stranded title, no line too wide, and stays in the text area', async () => {
    const { layout } = await render(act());
    expect(layout.problems).toEqual([]);
    expect(layout.pages.length).toBeGreaterThan(4);
    for (const page of layout.pages) expect(page.bottom).toBeLessThanOrEqual(page.limit + 0.01);
  });

  test('sets running text evenly', async () => {
    const { layout } = await render(act());
    const ratios = layout.pages.flatMap(({ blocks }) =>
      blocks
        .filter(({ kind, style }) => kind === 'paragraph' && style === undefined)
        .flatMap(({ lines }) => lines.map(({ ratio }) => Math.abs(ratio))),
    );
    expect(Math.max(...ratios)).toBeLessThan(2);
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeLessThan(0.6);
  });

  test('sets ragged a paragraph that justification would tear apart', async () => {
    const { pages } = await layoutOf([
      p(
        'quelques mots pour commencer ',
        together('et une suite de mots que rien ne peut couper, '.repeat(2)),
        ' fin',
      ),
    ]);
    const [first] = pages[0]?.blocks[0]?.lines ?? [];
    expect(first?.ratio).toBe(0);
    expect(first?.width).toBeLessThan(200);
  });
});

describe('page breaks', () => {
  test('never leave a line of a paragraph alone, wherever they fall', async () => {
    for (let filler = 30; filler < 60; filler += 1) {
      const { problems } = await layoutOf([
        ...Array.from({ length: filler }, () => styled('seance', 'ligne')),
        prose(4),
        prose(3),
        p('une'),
        prose(2),
      ]);
      expect(problems, `after ${filler} lines`).toEqual([]);
    }
  });

  test('keep a chain of titles with two lines of what follows, wherever they fall', async () => {
    for (let filler = 28; filler < 50; filler += 1) {
      const lines = Array.from({ length: filler }, () => styled('seance', 'ligne'));
      const { pages } = await layoutOf([
        ...lines,
        heading(1, 'Un'),
        heading(2, 'Deux'),
        styled('etiquette', 'Étiquette'),
        prose(4),
      ]);
      const page = pages.findIndex(({ blocks }) => blocks.some(({ kind }) => kind === 'heading'));
      const after = pages[page]?.blocks.slice(-4) ?? [];
      expect(after.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'paragraph', 'paragraph']);
      expect(after[3]?.lines.length).toBeGreaterThanOrEqual(2);
    }
  });

  test('keep the signature block whole, with two lines of text, wherever it falls', async () => {
    for (let filler = 20; filler < 50; filler += 1) {
      const lines = Array.from({ length: filler }, () => styled('seance', 'ligne'));
      const { pages, fields, problems } = await layoutOf([...lines, signatures]);
      const last = pages.at(-1);
      expect(kindsOn(last).slice(-3)).toEqual(['paragraph', 'paragraph', 'signatures']);
      expect(problems).toEqual([]);
      expect(fields.map(({ name, page }) => [name, page])).toEqual([
        ['a', pages.length],
        ['b', pages.length],
      ]);
    }
  });

  test('are forced where the tree asks for them, and never make an empty page', async () => {
    const pageBreak: Block = { kind: 'page-break' };
    const { pages } = await layoutOf([pageBreak, p('un'), pageBreak, pageBreak, p('deux'), pageBreak]);
    expect(pages.map(kindsOn)).toEqual([['paragraph'], ['paragraph']]);
  });

  test('drop the space above what starts a page', async () => {
    const { pages } = await layoutOf([
      p('un'),
      { kind: 'page-break' },
      heading(1, 'Titre'),
      heading(2, 'Deux'),
    ]);
    expect(pages.map(({ blocks }) => blocks[0]?.y)).toEqual([
      charte.page.marges.haut,
      charte.page.marges.haut,
    ]);
  });

  test('respect a house style that starts a section on a new page or keeps a paragraph whole', async () => {
    const style: Charte = {
      ...charte,
      styles: { ...charte.styles, annexe: { saut: true }, bloc: { insecable: true } },
    };
    const annex: Block = { kind: 'section', style: 'annexe', children: [p('annexe')] };
    expect((await layoutOf([p('texte'), annex], style)).pages.map(kindsOn)).toEqual([
      ['paragraph'],
      ['paragraph'],
    ]);
    const lines = Array.from({ length: 44 }, () => p('ligne'));
    const long = { ...prose(8), style: 'bloc' } as Block;
    const { pages } = await layoutOf([...lines.slice(0, 32), long], style);
    expect(pages.flatMap(({ blocks }) => blocks.filter((block) => block.continues))).toEqual([]);
  });
});

describe('tables', () => {
  test('repeat their head on each page, and never split a row', async () => {
    const body = rows(60).map((_, i) => row([cell([prose(1 + (i % 2), i)]), '1 €']));
    const { pages, problems } = await layoutOf([
      table(twoColumns, [headRow('Action', 'Montant')], body, 'Dépenses'),
    ]);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map(({ repeatedHead }) => repeatedHead)).toEqual(pages.map((_, i) => i > 0));
    expect(pages.flatMap(kindsOn).filter((kind) => kind === 'row')).toHaveLength(60);
    expect(problems).toEqual([]);
  });

  test('keep caption, head and first rows together, and the last rows too', async () => {
    for (let filler = 30; filler < 46; filler += 1) {
      const lines = Array.from({ length: filler }, () => styled('seance', 'ligne'));
      const { pages } = await layoutOf([
        ...lines,
        table(twoColumns, [headRow('A', 'B')], rows(20), 'Légende'),
      ]);
      const first = pages.find((page) => kindsOn(page).includes('caption'));
      const kinds = kindsOn(first);
      expect(kinds.slice(kinds.indexOf('caption'), kinds.indexOf('caption') + 4)).toEqual([
        'caption',
        'head-row',
        'row',
        'row',
      ]);
      expect(kindsOn(pages.at(-1)).filter((kind) => kind === 'row').length).toBeGreaterThan(1);
    }
  });

  test('keep together the rows that a cell joins, and a sum with what it sums', async () => {
    const style: Charte = {
      ...charte,
      rangs: { ...charte.rangs, total: { gras: true, solidaire: 'precedent' } },
    };
    for (let filler = 25; filler < 40; filler += 1) {
      const joined = [row([cell('joint', { rowspan: 2 }), 'a']), row(['b'])];
      const body = [...rows(filler), ...joined, ...rows(3), row(['Total', '3 €'], 'total'), ...rows(4)];
      const { pages } = await layoutOf([table(twoColumns, [headRow('A', 'B')], body)], style);
      const before = kindsOn(pages[0]).filter((kind) => kind === 'row').length;
      expect([filler + 1, filler + 5]).not.toContain(before);
    }
  });

  test('hold any block in a cell', async () => {
    const inner = table([column(1)], [], [row(['dedans'])]);
    const { pages, problems } = await layoutOf([
      table(twoColumns, [], [row([cell([list('dash', 'a', 'b'), inner]), '1 €'])]),
    ]);
    expect(kindsOn(pages[0])).toEqual(['row']);
    expect(problems).toEqual([]);
  });
});
