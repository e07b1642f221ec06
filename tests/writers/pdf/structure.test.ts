import { describe, expect, test } from 'vitest';
import { attachmentsOf } from '../../../src/readers/acts/attachments.ts';
import { openPdf } from '../../../src/readers/acts/pdf-file.ts';
import {
  type Element,
  elementsOf,
  elementText,
  innerElements,
  type TaggedFile,
} from '../../../src/readers/acts/structure.ts';
import { bookmarksOf } from '../../conformance/check-outline.ts';
import { checkPdf } from '../../conformance/check-pdf.ts';
import {
  blank,
  cell,
  column,
  document,
  heading,
  headRow,
  link,
  list,
  p,
  raised,
  row,
  table,
} from './nodes.ts';
import { render, renderTagged } from './rendering.ts';
import { act } from './trees.ts';

/** The structure as nested lists: type, then those inside. */
function outline(element: Element): unknown {
  const inner = innerElements(element).map(outline);
  return inner.length === 0 ? element.type : [element.type, ...inner];
}

function only(tagged: TaggedFile, type: string): Element {
  const found = elementsOf(tagged.root).find((element) => element.type === type);
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
}

describe('the structure of the PDF', () => {
  test('a whole act, final or draft, passes the checker', async () => {
    const attachments = [
      {
        name: 'faits.json',
        mediaType: 'application/json',
        description: 'Les données',
        relationship: 'Data',
        content: '{"é":1}',
      },
      {
        name: 'Schéma.json',
        mediaType: 'application/schema+json',
        description: 'Leur forme',
        relationship: 'Schema',
        content: '{}',
      },
    ] as const;
    const { bytes, faults } = await render(act({ attachments }));
    expect(checkPdf(bytes)).toEqual([]);
    expect(faults).toEqual([]);
    const read = attachmentsOf(openPdf(bytes)).map(({ bytes: own, ...said }) => ({
      ...said,
      content: `${own}`,
    }));
    expect(read).toEqual(attachments);
    expect(checkPdf((await render(act({ state: 'projet' }))).bytes)).toEqual([]);
  });

  test('mirrors the tree', async () => {
    const tree = document([
      {
        kind: 'section',
        children: [
          heading(1, 'Titre'),
          p('texte 1', raised('er'), ' ', link('https://exemple.fr', 'ici'), '.'),
        ],
      },
      list('decimal', [p('un'), list('dot', 'deux')]),
      table(
        [column(1), column(1)],
        [headRow('A', 'B')],
        [
          row([cell('c', { header: 'row', rowspan: 2 }), 'd']),
          row([cell([p('e'), p('f')])]),
          row([cell('', { colspan: 2 })]),
        ],
        'légende',
      ),
      { kind: 'note', id: 'n1', mark: '*', children: [{ kind: 'text', text: 'note' }] },
    ]);
    const tagged = await renderTagged(tree);
    expect(outline(tagged.root)).toEqual([
      'Document',
      ['Sect', 'H1', ['P', 'Link']],
      ['L', ['LI', 'Lbl', ['LBody', 'P', ['L', ['LI', 'Lbl', ['LBody', 'P']]]]]],
      [
        'Table',
        'Caption',
        ['THead', ['TR', ['TH', 'P'], ['TH', 'P']]],
        ['TBody', ['TR', ['TH', 'P'], ['TD', 'P']], ['TR', ['TD', 'P', 'P']], ['TR', 'TD']],
      ],
      'Note',
    ]);
  });

  test('a link is described, and holds its text once', async () => {
    const tagged = await renderTagged(act());
    const texts = elementsOf(tagged.root)
      .filter(({ type }) => type === 'Link')
      .map((element) => elementText(tagged, element));
    expect(texts).toEqual([
      'le site du pôle fictif',
      'annexe de la présente délibération, où les montants sont donnés axe par axe',
    ]);
  });

  test('a blank is described by what is to be written there', async () => {
    const tagged = await renderTagged(document([p('le ', blank('Date de signature', 80), '.')]));
    const span = only(tagged, 'Span');
    expect(JSON.stringify(span.dictionary.get('Alt'))).toContain('Date de signature');
    expect(elementText(tagged, only(tagged, 'P'))).toBe('le .');
  });

  test('titles are bookmarks, nested as their levels are', async () => {
    const tree = document([
      heading(1, 'Un'),
      heading(2, 'Deux'),
      heading(3, 'Trois'),
      heading(2, 'Été'),
      heading(1, 'Six'),
    ]);
    const titles = bookmarksOf(openPdf((await render(tree)).bytes));
    expect(
      titles.map(({ title, children }) => [
        title,
        children.map((child) => [child.title, child.children.length]),
      ]),
    ).toEqual([
      [
        'Un',
        [
          ['Deux', 1],
          ['Été', 0],
        ],
      ],
      ['Six', []],
    ]);
  });

  test('repeated heads, running lines and the watermark are read by nobody', async () => {
    const body = Array.from({ length: 90 }, (_, i) => row([`ligne ${i}`]));
    const tree = document([table([column(1)], [headRow('Titre de colonne')], body)], {
      state: 'projet',
      header: [{ kind: 'text', text: 'en-tête' }],
    });
    const tagged = await renderTagged(tree);
    const all = tagged.contents.flatMap(({ shown }) => shown);
    const count = (text: string, read: boolean): number =>
      all.filter((one) => one.text.trim() === text && (one.mcid !== undefined) === read).length;
    expect(tagged.pages.length).toBeGreaterThan(1);
    expect([count('Titre de colonne', true), count('Titre de colonne', false)]).toEqual([
      1,
      tagged.pages.length - 1,
    ]);
    expect([count('PROJET', true), count('PROJET', false)]).toEqual([0, tagged.pages.length]);
    expect(count('en-tête', false)).toBe(tagged.pages.length - 1);
  });
});
