import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableLine, plainText } from '../../../src/document/plain-text.ts';
import { renderDocx } from '../../../src/writers/docx/index.ts';
import { draws } from '../../draws.ts';
import { anyBlocks, anyInlines, HOSTILE } from './arbitrary.ts';
import { attendance } from './attendance.ts';
import { docxText } from './docx-text.ts';
import { charte, docxOf } from './package-reader.ts';
import { b, blank, br, d, documentOf, p, t } from './tree-builders.ts';
import { act } from './trees.ts';

describe('the text of the document', () => {
  it('is that of the tree, over a whole act', async () => {
    const { bytes, faults } = await renderDocx(act, charte);
    expect(faults).toEqual([]);
    expect(docxText(bytes)).toEqual(plainText(act));
  });

  it('is that of the tree, whatever the blocks', async () => {
    await fc.assert(
      fc.asyncProperty(anyBlocks, async (blocks) => {
        expect(docxText(await docxOf(blocks))).toEqual(plainText(documentOf(blocks)));
      }),
      draws(60),
    );
  });

  it('is that of the tree, whatever runs along the line', async () => {
    await fc.assert(
      fc.asyncProperty(anyInlines, async (children) => {
        const blocks = [{ kind: 'paragraph', children } as const];
        expect(docxText(await docxOf(blocks))).toEqual(plainText(documentOf(blocks)));
      }),
      draws(60),
    );
  });

  it.each(HOSTILE)('keeps %j as characters', async (text) => {
    expect(docxText(await docxOf([p(text)]))).toEqual([comparableLine(text)]);
  });

  it('keeps spaces that stand at the edge of a run', async () => {
    const blocks = [p(b(t('Pour :')), ' ', d('vote.pour', t('12 ')), 'voix')];
    expect(docxText(await docxOf(blocks))).toEqual(['Pour : 12 voix']);
  });

  it('has nothing for a place to fill in, and a line feed for a forced break', async () => {
    const blocks = [p('le ', blank('Date', 60), ', à', br, 'Montjoie')];
    expect(docxText(await docxOf(blocks))).toEqual(['le , à\nMontjoie']);
  });

  it.each(['__proto__', 'constructor'])('keeps %s where the line is broken', async (word) => {
    expect(docxText(await docxOf([p(word, br, word)]))).toEqual([`${word}\n${word}`]);
  });

  it('keeps a list of ninety names on one line', async () => {
    const blocks = [attendance('Étaient présents :', 'presents', 90)];
    expect(docxText(await docxOf(blocks))).toEqual(plainText(documentOf(blocks)));
  });
});
