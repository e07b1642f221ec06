import { describe, expect, test } from 'vitest';
import { roleStyle } from '../../../src/document/layout/settled-style.ts';
import type { Block } from '../../../src/document/tree.ts';
import { renderDocx } from '../../../src/writers/docx/index.ts';
import { styleBook } from '../../../src/writers/docx/style-book.ts';
import { renderPdf } from '../../../src/writers/pdf/index.ts';
import { charte } from '../../writers/docx/package-reader.ts';
import { documentOf, h, row, section, styled } from '../../writers/docx/tree-builders.ts';

/** Names that every object answers to: a house style that does not have them gives them nothing. */
const INHERITED = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'isPrototypeOf'];

const blocks = (style: string): readonly Block[] => [
  section(style, styled(style, 'Un texte.'), h(2, 'Un titre', { style })),
  { kind: 'table', style, columns: [{ width: 1, align: 'start' }], head: [], body: [{ ...row('a'), style }] },
];

describe.each(INHERITED)('a block of style %j', (style) => {
  test('looks as one of a style that the house does not have', async () => {
    for (const render of [renderPdf, renderDocx]) {
      const [inherited, unknown] = await Promise.all(
        [style, 'inconnu'].map((name) => render(documentOf(blocks(name)), charte)),
      );
      expect(Buffer.from(inherited?.bytes ?? []).equals(unknown?.bytes ?? new Uint8Array([1]))).toBe(true);
    }
    expect(roleStyle(charte, { kind: 'section', style, children: [] })).toEqual(
      roleStyle(charte, { kind: 'section', children: [] }),
    );
  });

  test('has an id of its own in Word when the house has it', () => {
    const named = { ...charte, styles: { ...charte.styles, [style]: { gras: true } } };
    const { id, name, look } = styleBook(named).paragraphs.get(style) ?? {};
    expect([typeof id, name, look?.gras]).toEqual(['string', style, true]);
  });
});
