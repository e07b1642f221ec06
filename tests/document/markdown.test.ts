import { describe, expect, test } from 'vitest';
import type { BodyOptions } from '../../src/document/markdown/body-reading.ts';
import { parseBody } from '../../src/document/markdown/parse-body.ts';
import { readBlocks } from '../../src/document/markdown/read-body.ts';
import { sectionTitles, splitSections } from '../../src/document/markdown/split-sections.ts';
import { plainText } from '../../src/document/plain-text.ts';
import type { Block } from '../../src/document/tree.ts';

function blocks(body: string, options: BodyOptions = {}): readonly Block[] {
  const read = readBlocks(parseBody(body, 'f.md'), options);
  expect(read.faults).toEqual([]);
  return read.blocks;
}

function faults(body: string, firstLine = 1, options: BodyOptions = {}) {
  return readBlocks(parseBody(body, 'f.md', firstLine), options).faults.map(({ code, position, hint }) => [
    code,
    `${position?.line}:${position?.column}`,
    hint,
  ]);
}

const text = (value: string) => ({ kind: 'text', text: value });
const paragraph = (...values: readonly unknown[]) => ({
  kind: 'paragraph',
  children: values.map((value) => (typeof value === 'string' ? text(value) : value)),
});

describe('what a body may hold', () => {
  test('headings and their names', () => {
    expect(blocks('# A *b* {#objet}\n## C\n### D ###')).toEqual([
      {
        kind: 'heading',
        level: 1,
        id: 'objet',
        children: [text('A '), { kind: 'emphasis', children: [text('b')] }],
      },
      { kind: 'heading', level: 2, children: [text('C')] },
      { kind: 'heading', level: 3, children: [text('D')] },
    ]);
  });

  test('paragraphs, hard breaks, stress, raised letters', () => {
    expect(blocks("un  \ndeux\\\ntrois\nquatre   **fort** _doux_ 1^er^ m^2^ l'*on*")).toEqual([
      paragraph(
        'un',
        { kind: 'line-break' },
        'deux',
        { kind: 'line-break' },
        'trois quatre ',
        { kind: 'strong', children: [text('fort')] },
        ' ',
        { kind: 'emphasis', children: [text('doux')] },
        ' 1',
        { kind: 'superscript', children: [text('er')] },
        ' m',
        { kind: 'superscript', children: [text('2')] },
        " l'",
        { kind: 'emphasis', children: [text('on')] },
      ),
    ]);
  });

  test('lists, dashes and dots by depth, numbers as typed', () => {
    expect(blocks('- a\n  * b\n    - c\n\n3) d\n4) e')).toEqual([
      {
        kind: 'list',
        marker: 'dash',
        items: [
          {
            children: [
              paragraph('a'),
              {
                kind: 'list',
                marker: 'dot',
                items: [
                  {
                    children: [
                      paragraph('b'),
                      { kind: 'list', marker: 'dash', items: [{ children: [paragraph('c')] }] },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        kind: 'list',
        marker: 'written',
        items: [
          { label: '3)', children: [paragraph('d')] },
          { label: '4)', children: [paragraph('e')] },
        ],
      },
    ]);
  });

  test('tables: marks align, amounts align by themselves, an empty head is none', () => {
    const [table] = blocks('| A | B | C |\n|---|:-:|---|\n| a | b | 65 000 € |\n| c | | 12,5 k€ |');
    expect(table).toMatchObject({
      kind: 'table',
      columns: [{ align: 'start' }, { align: 'center' }, { align: 'decimal' }],
      head: [{ cells: [{ header: 'column' }, { header: 'column' }, { header: 'column' }] }],
      body: [{}, { cells: [{}, { children: [] }, {}] }],
    });
    expect(blocks('| | |\n|-|-|\n| Année 2021 \\| x | 65 k€ |')).toMatchObject([
      { head: [], body: [{ cells: [{ children: [paragraph('Année 2021 | x')] }, {}] }] },
    ]);
  });

  test('links to pages and to mail', () => {
    expect(blocks('[site](https://x.fr/a?b=1&c) [nous](mailto:a@b.fr)')).toEqual([
      paragraph({ kind: 'link', href: 'https://x.fr/a?b=1&c', children: [text('site')] }, ' ', {
        kind: 'link',
        href: 'mailto:a@b.fr',
        children: [text('nous')],
      }),
    ]);
  });

  test('references print what they lead to, whatever was typed', () => {
    const references = {
      resolve: (id: string) =>
        ({ objet: { text: 'article 1er', href: '#objet' }, montant: { text: '65 000 €' } })[id],
      known: ['objet', 'montant'],
    };
    expect(blocks('Selon l’[](#objet), soit [x](#montant).', { references })).toEqual([
      paragraph(
        'Selon l’',
        { kind: 'link', href: '#objet', children: [{ kind: 'text', text: 'article 1er', origin: '#objet' }] },
        ', soit ',
        {
          kind: 'derived',
          path: '#montant',
          children: [{ kind: 'text', text: '65 000 €', origin: '#montant' }],
        },
        '.',
      ),
    ]);
    expect(faults('a\n[](#obje)', 1, { references })).toEqual([['CORPS-03', '2:1', 'Écrire « objet ».']]);
  });
});

describe('what French prose must keep', () => {
  test.each([
    ['18:30:00'],
    ['Etat:Région'],
    ['2024. Année'],
    ['2024. Année record'],
    ['1) Peser davantage'],
    ['1. Objet'],
    ['100. a'],
    ['+ 3 %'],
    ['3*4*5'],
    ['2**3**4'],
    ['a_b_c'],
    ['{{x}} {{{y}}} {{#if}}'],
    ['<b>gras</b> <!-- x --> <?php ?>'],
    ['<div>x</div>'],
    ['[x]'],
    ['[x][y]'],
    ['[x] (y)'],
    ['[x](y z)'],
    ['C:\\dir \\\\serveur\\x'],
    ['&amp; &eacute; &#65; & < >'],
    ['`code` ``x``'],
    ['> cité'],
    ['---'],
    ['***'],
    ['- - -'],
    ['___'],
    ['~~~'],
    ['```js'],
    ['a | b'],
    ['<https://x.fr>'],
    ['[ref]: https://x.fr "t"'],
    ['# '],
    ['#1 du classement'],
    ['*Le sens du vote'],
    ['a^b c^'],
    [':::note'],
    ['a\u00A0b'],
    ["l'élu « d'ici »"],
  ])('%s', (typed) => {
    expect(blocks(typed)).toEqual([paragraph(typed.trim())]);
  });

  test('line ends of other systems are spaces', () => {
    expect(blocks('a\u2028b\u0085c\r\nd')).toEqual([paragraph('a b c d')]);
  });

  test('constructs over several lines are lines of one paragraph', () => {
    expect(plainText(blocks('Titre\n=====\nsuite\n---\nfin'))).toEqual(['Titre ===== suite --- fin']);
    expect(plainText(blocks('a\n\n    indenté\n\n~~~\nx\n~~~'))).toEqual(['a', 'indenté', '~~~ x ~~~']);
    expect(plainText(blocks('au prix de\n+ 300 €\n2024. Année\nrecord'))).toEqual([
      'au prix de + 300 € 2024. Année record',
    ]);
    expect(plainText(blocks('2024. A\n2025. B'))).toEqual(['2024. A 2025. B']);
    expect(plainText(blocks('1) Peser\n\n- a\n\n2) Assumer'))).toEqual(['1) Peser', '- a', '2) Assumer']);
  });

  test('a backslash frees the signs of the dialect, and no other', () => {
    expect(
      plainText(
        blocks(
          '\\*a\\* \\_b\\_ \\[c\\](https://x.fr) \\# \\& \\: 1\\^er\\^\n\n1\\. d\n\n\\- e\n\n# f \\{#g}',
        ),
      ),
    ).toEqual(['*a* _b_ [c](https://x.fr) # \\& \\: 1^er^', '1. d', '- e', 'f {#g}']);
  });
});

describe('faults point into the file', () => {
  test.each([
    ['a\nb [x](http://y.fr)', 'CORPS-02', '11:3'],
    ['[x]()', 'CORPS-02', '10:1'],
    ['[x](javascript:alert)', 'CORPS-02', '10:1'],
    ['[x](https://y.fr "titre")', 'CORPS-02', '10:1'],
    ['![x](https://y.fr)', 'CORPS-07', '10:2'],
    ['[](#x)', 'CORPS-03', '10:1'],
    ['# a\n\n### b', 'CORPS-04', '12:1'],
    ['## b', 'CORPS-04', '10:1'],
    ['# a {#Été}', 'CORPS-04', '10:1'],
    ['a\u0007b', 'CORPS-01', '10:2'],
    ['a\n\uD800', 'CORPS-01', '11:1'],
    ['| a | b |\n|---|---|\n| c | d | e |', 'CORPS-05', '12:1'],
  ])('%j', (body, code, place) => {
    const [[found, at, hint] = [], ...others] = faults(body, 10);
    expect([found, at, others]).toEqual([code, place, []]);
    expect(hint).toBeTruthy();
  });
});

describe('parts of a body', () => {
  const body = parseBody(
    'Avant.\n\n# Objet *x* {#objet}\n\nTexte.\n\n## Détail\n\nSuite.\n\n# Durée\n',
    'f.md',
    5,
  );

  test('are cut at the headings of level 1', () => {
    const { preamble, sections, faults: found } = splitSections(body);
    expect(found).toEqual([]);
    expect(plainText(preamble)).toEqual(['Avant.']);
    expect(sections.map(({ title, id, blocks: inner }) => [title, id, plainText(inner)])).toEqual([
      ['Objet x', 'objet', ['Texte.', 'Détail', 'Suite.']],
      ['Durée', undefined, []],
    ]);
    expect(sections[1]?.position).toMatchObject({ file: 'f.md', line: 15, column: 1, excerpt: '# Durée' });
  });

  test('give their titles before they are read, to number them and answer references', () => {
    expect(sectionTitles(body).map(({ title, id, position }) => [title, id, position.line])).toEqual([
      ['Objet x', 'objet', 7],
      ['Durée', undefined, 15],
    ]);
  });
});
