import { describe, expect, test } from 'vitest';
import type { Charte } from '../../../src/document/charte.ts';
import type { Block, Document } from '../../../src/document/tree.ts';
import { checkPdf } from '../../conformance/check-pdf.ts';
import { prose } from './made-up.ts';
import { cell, column, document, heading, link, p, row, table, text } from './nodes.ts';
import { charte, render } from './rendering.ts';

const faultsOf = async (tree: Document, style: Charte = charte) => (await render(tree, style)).faults;

describe('what the PDF cannot show is a fault', () => {
  test('a character that the font lacks, with its code and its place', async () => {
    const value = { kind: 'text', text: 'case ☐ et 漢', origin: 'rapport.lignes.2.libelle' } as const;
    const faults = await faultsOf(
      document([{ kind: 'paragraph', children: [{ kind: 'strong', children: [value] }] }]),
    );
    expect(faults).toMatchObject([
      { code: 'PDF-01', severity: 'erreur', path: ['rapport', 'lignes', 2, 'libelle'], written: '☐' },
      { code: 'PDF-01', message: expect.stringContaining('U+6F22') },
    ]);
  });

  test.each<[string, Partial<Document>]>([
    ['header', { header: [text('☐')] }],
    ['caption', { body: [{ ...table([column(1)], [], [row(['a'])]), caption: [text('☐')] }] }],
    [
      'cell',
      {
        body: [
          table(
            [column(1)],
            [],
            [row([cell([{ kind: 'list', marker: 'dash', items: [{ children: [p('☐')] }] }])])],
          ),
        ],
      },
    ],
    ['note', { body: [{ kind: 'note', id: 'n', mark: '☐', children: [] }] }],
    [
      'signature',
      {
        body: [
          {
            kind: 'signatures',
            signatories: [{ field: 'f', tooltip: 't', above: [[text('☐')]], below: [] }],
          },
        ],
      },
    ],
  ])('such a character is found in a %s', async (_, part) => {
    expect(await faultsOf(document([], part))).toMatchObject([{ code: 'PDF-01', severity: 'erreur' }]);
  });

  test.each([
    '\u0000',
    '\u0007',
    '\ufffe',
    '\ud800',
  ])('the invisible character %j, in a text or in the title', async (sign) => {
    const [inText] = await faultsOf(
      document([p({ kind: 'text', text: `a${sign}`, origin: 'rapport.titre' })]),
    );
    expect(inText).toMatchObject({ code: 'PDF-01', severity: 'erreur', path: ['rapport', 'titre'] });
    const { bytes, faults } = await render(document([], { title: `a${sign}b` }));
    expect(faults).toMatchObject([{ code: 'PDF-01', severity: 'erreur' }]);
    expect(checkPdf(bytes)).toEqual([]);
  });

  test('a running head that its margin has no room for', async () => {
    const header = [text('un en-tête beaucoup trop long '.repeat(20))];
    expect(await faultsOf(document([p('a')], { header }))).toMatchObject([
      { code: 'PDF-09', severity: 'avertissement' },
    ]);
    expect(
      await faultsOf(document([p('a')], { header: [text('un en-tête un peu long '.repeat(7))] })),
    ).toEqual([]);
  });

  test('a skipped heading level, and a first heading below the first level', async () => {
    expect(await faultsOf(document([heading(1, 'A'), heading(3, 'B')]))).toMatchObject([
      { code: 'PDF-02', severity: 'erreur' },
    ]);
    expect(await faultsOf(document([heading(2, 'A')]))).toMatchObject([{ code: 'PDF-02' }]);
    expect(await faultsOf(document([heading(1, 'A'), heading(2, 'B'), heading(1, 'C')]))).toEqual([]);
  });

  test('a row taller than a page', async () => {
    const tall = cell(Array.from({ length: 9 }, () => prose(12)));
    const { faults, layout } = await render(
      document([table([column(1)], [], [row(['a']), row([tall]), row(['b'])])]),
    );
    expect(faults).toMatchObject([
      { code: 'PDF-04', severity: 'erreur', message: expect.stringContaining('page 2') },
    ]);
    expect(layout.pages).toHaveLength(3);
  });

  test('a word wider than its cell', async () => {
    const narrow = table([column(1), column(20)], [], [row(['Un Électroencéphalographiquement dit', 'x'])]);
    expect(await faultsOf(document([narrow]))).toMatchObject([
      { code: 'PDF-05', severity: 'erreur', written: 'Électroencéphalographiquement' },
    ]);
    expect(await faultsOf(document([p(`a ${'m'.repeat(200)} b`)]))).toMatchObject([
      { code: 'PDF-05', severity: 'avertissement', written: 'm'.repeat(200) },
    ]);
  });

  test('a link to nowhere, two equal ids, two equal fields', async () => {
    const signatory = { field: 'f', tooltip: 't', above: [], below: [] };
    const body: Block[] = [
      p(link('#absent', 'voir')),
      { ...p('a'), id: 'x' },
      { ...p('b'), id: 'x' },
      { kind: 'signatures', signatories: [signatory, signatory] },
    ];
    const { faults, layout } = await render(document(body));
    expect(faults.map(({ code }) => code).sort()).toEqual(['PDF-03', 'PDF-07', 'PDF-08']);
    expect(layout.fields.map(({ name }) => name)).toEqual(['f', 'f-2']);
  });

  test('a sentence a secretary can read', async () => {
    for (const { message, hint } of await faultsOf(
      document([heading(3, 'Trop bas'), p('☐'), p(link('#x', 'lien'))]),
    )) {
      expect(message).toMatch(/^[A-ZÀÉ].*\.$/u);
      expect(hint).toMatch(/er|re/);
    }
  });
});
