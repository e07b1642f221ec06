import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/writers/docx/index.ts';
import { docxText } from './docx-text.ts';
import { charte } from './package-reader.ts';
import { documentOf, p, styled, t } from './tree-builders.ts';
import { act } from './trees.ts';

describe('a character that no document may hold', () => {
  it('is a fault at the place of the value, and shows in the text', async () => {
    const body = [p('Objet : ', t('cloche\u0007 et moitié \uD83C', 'rapports.64.objets.2'))];
    const { bytes, faults } = await renderDocx(documentOf(body), charte);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      code: 'DOCX-01',
      severity: 'erreur',
      path: ['rapports', 64, 'objets', 2],
      message: expect.stringContaining('U+0007, U+D83C'),
    });
    expect(docxText(bytes)).toEqual(['Objet : cloche\uFFFD et moitié \uFFFD']);
  });

  it.each([
    ['title', { title: 'a\u0001' }],
    ['header', { header: [t('a\u0001')] }],
    ['footer', { footer: [t('a\u0001')] }],
    ['keywords', { keywords: ['a\u0001'] }],
    [
      'attachment',
      { attachments: [{ ...act.attachments[0], content: '\uFFFE' } as (typeof act.attachments)[number]] },
    ],
  ])('is a fault in the %s too', async (_, more) => {
    const { faults } = await renderDocx({ ...documentOf([p('a')]), ...more }, charte);
    expect(faults.map(({ code }) => code)).toContain('DOCX-01');
  });
});

describe('a style that the house does not have', () => {
  it('is told once, and the text is set as running text', async () => {
    const body = [styled('inconnu', 'a'), styled('inconnu', 'b')];
    const { bytes, faults } = await renderDocx(documentOf(body), charte);
    expect(faults.map(({ code, message }) => [code, message.includes('« inconnu »')])).toEqual([
      ['DOCX-02', true],
    ]);
    expect(docxText(bytes)).toEqual(['a', 'b']);
  });
});

describe('a house style with almost nothing in it', () => {
  it('still prints everything', async () => {
    const bare = { ...charte, styles: {}, tableaux: {}, rangs: {} };
    const { bytes } = await renderDocx(act, bare);
    const { bytes: full } = await renderDocx(act, charte);
    expect(docxText(bytes)).toEqual(docxText(full));
  });
});
