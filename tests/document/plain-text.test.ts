import { expect, test } from 'vitest';
import { inlineText, plainText } from '../../src/document/plain-text.ts';
import type { Block, Document, Inline } from '../../src/document/tree.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const paragraph = (...children: readonly Inline[]): Block => ({ kind: 'paragraph', children });

test('running text is its characters, whatever carries them', () => {
  const inlines: readonly Inline[] = [
    { kind: 'strong', children: [text('a'), { kind: 'superscript', children: [text('er')] }] },
    { kind: 'line-break' },
    { kind: 'link', href: 'https://x.fr/', children: [text('b')] },
    { kind: 'blank', label: 'date', width: 40 },
    { kind: 'derived', path: 'p', children: [{ kind: 'no-break', children: [text('c\u00A0d')] }] },
  ];
  expect(inlineText(inlines)).toBe('aer\nbc\u00A0d');
});

test('one line for each leaf, in reading order', () => {
  const blocks: readonly Block[] = [
    { kind: 'section', children: [{ kind: 'heading', level: 1, children: [text('Titre')] }] },
    paragraph(text('  deux  espaces '), { kind: 'line-break' }, text(' suite ')),
    paragraph({ kind: 'blank', label: 'x', width: 10 }),
    {
      kind: 'list',
      marker: 'decimal',
      start: 9,
      items: [
        { children: [paragraph(text('neuf')), paragraph(text('encore'))] },
        { children: [{ kind: 'list', marker: 'letter', items: [{ children: [paragraph(text('a'))] }] }] },
      ],
    },
    { kind: 'list', marker: 'dash', items: [{ children: [paragraph(text('tiret'))] }] },
    { kind: 'list', marker: 'dot', items: [{ children: [] }] },
    {
      kind: 'table',
      caption: [text('Légende')],
      columns: [
        { width: 1, align: 'start' },
        { width: 1, align: 'end' },
      ],
      head: [{ cells: [{ children: [paragraph(text('A'))] }, { children: [] }] }],
      body: [
        {
          cells: [
            { children: [paragraph(text('1')), paragraph(text('2'))] },
            { children: [paragraph(text('3'))] },
          ],
        },
      ],
    },
    { kind: 'key-values', entries: [{ key: [text('Pour :')], value: [text('101')] }] },
    { kind: 'note', id: 'n', mark: '*', children: [text('Note.')] },
    { kind: 'page-break' },
    {
      kind: 'signatures',
      signatories: [
        { field: 'a', tooltip: 't', above: [[text('La Secrétaire,')]], below: [[text('A')], [text('B')]] },
        { field: 'b', tooltip: 't', above: [[text('La Présidente,')]], below: [] },
      ],
    },
  ];
  expect(plainText(blocks)).toEqual([
    'Titre',
    'deux espaces\nsuite',
    '9. neuf',
    'encore',
    '10.',
    'a) a',
    '- tiret',
    '.',
    'Légende',
    'A',
    '1',
    '2',
    '3',
    'Pour : 101',
    '*Note.',
    'La Secrétaire,',
    'A',
    'B',
    'La Présidente,',
  ]);
});

test("a document's text is that of its body, with the bullets of the house", () => {
  const document: Document = {
    title: 'T',
    subject: '',
    author: '',
    keywords: [],
    language: 'fr-FR',
    date: '2024-09-26',
    state: 'definitif',
    header: [text('haut')],
    footer: [text('bas')],
    body: [
      {
        kind: 'list',
        marker: 'letter',
        start: 26,
        items: [{ children: [paragraph(text('z'))] }, { children: [paragraph(text('aa'))] }],
      },
      { kind: 'list', marker: 'dash', items: [{ children: [paragraph(text('x'))] }] },
    ],
    attachments: [],
  };
  expect(plainText(document, { tiret: '–', point: '•' })).toEqual(['z) z', 'aa) aa', '– x']);
});
