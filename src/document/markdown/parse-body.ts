import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { SourceText } from '../source-text.ts';
import { hastenEdits } from './hasten-edits.ts';
import { houseEscape } from './house-escape.ts';
import { plainRoot } from './plain-root.ts';

/** A written body, parsed: its source and its Markdown tree. Read it with `readBlocks` or `splitSections`. */
export interface Body {
  readonly source: SourceText;
  readonly root: Root;
}

hastenEdits();

/**
 * The dialect: what a written body needs, and nothing that French prose could trip over. What is disabled is text like
 * any other, so nothing that a person types is lost.
 */
const OPTIONS: Options = {
  extensions: [
    gfmTable(),
    houseEscape,
    {
      disable: {
        null: [
          ...[
            'autolink',
            'blockQuote',
            'characterEscape',
            'characterReference',
            'codeFenced',
            'codeIndented',
          ],
          ...['codeText', 'definition', 'htmlFlow', 'htmlText', 'labelStartImage', 'setextUnderline'],
          'thematicBreak',
        ],
      },
    },
  ],
  mdastExtensions: [gfmTableFromMarkdown()],
};

/** The tree that the full parser gives. */
export const fullRoot = (text: string): Root => fromMarkdown(text, OPTIONS);

/**
 * Parses a written body. `file` is the file it comes from and `firstLine` the line of that file on which it begins
 * (after the front matter), so that faults point into the file.
 */
export function parseBody(text: string, file: string, firstLine = 1): Body {
  return { source: { file, text, firstLine }, root: plainRoot(text) ?? fullRoot(text) };
}
