/** What a reader that is not ours says of the files: pdf.js. `npm run test:outils` asks others. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';
import { beforeAll, expect, test } from 'vitest';
import { type RenderedPdf, renderPdf } from '../../../src/writers/pdf/index.ts';
import { column, document, row, table } from './nodes.ts';
import { charte, linesOfTree, render } from './rendering.ts';
import { act, attachment } from './trees.ts';

const tree = act({ state: 'projet', attachments: [attachment] });
let rendered: RenderedPdf;

/** What pdf.js makes of a file; its document is closed after. */
async function opened<T>(bytes: Uint8Array, read: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** What pdf.js reads of each page, artifacts left out unless `whole`. */
const textsOf = (bytes: Uint8Array, whole = false): Promise<string[]> =>
  opened(bytes, async (pdf) => {
    const texts: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
      texts.push(readableText(items, whole));
    }
    return texts;
  });

/** Artifacts (marked content without number) left out. Lines are parted by line feeds. */
function readableText(items: readonly (TextItem | TextMarkedContent)[], whole: boolean): string {
  let text = '';
  let read = whole;
  for (const item of items) {
    if ('str' in item) text += read ? item.str + (item.hasEOL ? '\n' : '') : '';
    else if (item.type !== 'endMarkedContent')
      read = whole || (item.type === 'beginMarkedContentProps' && typeof item.id === 'string');
  }
  return text;
}

beforeAll(async () => {
  rendered = await render(tree);
});

test('reads the text of the tree, in order, on all pages', async () => {
  const text = (await textsOf(rendered.bytes)).join('\n');
  // pdf.js gives no-break spaces as plain ones.
  const expected = linesOfTree(tree).map((line) => line.replaceAll('\u00a0', ' '));
  const squeezed = (value: string): string => value.replace(/\s/g, '');
  expect(squeezed(text)).toBe(squeezed(expected.join('')));
  // pdf.js tells neither the space nor the hyphen that end a line: spaces are compared line by line.
  const whole = expected.join(' ');
  for (const line of text.split('\n')) expect(whole).toContain(line.trim());
});

test('finds fields, where the report says, bookmarks and attachments', async () => {
  await opened(rendered.bytes, async (pdf) => {
    for (const { name, page, rectangle } of rendered.layout.fields) {
      const annotations = await (await pdf.getPage(page)).getAnnotations();
      const found = annotations.find((one: { fieldName?: string }) => one.fieldName === name);
      found.rect.forEach((side: number, i: number) => {
        expect(side).toBeCloseTo(rectangle[i] ?? Number.NaN, 1);
      });
    }
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(['Extrait du registre des délibérations']);
    const attachments = await pdf.getAttachments();
    expect(Buffer.from(attachments['faits.json'].content).toString('utf8')).toBe(attachment.content);
  });
});

test('a name too wide for its column is parted at its own hyphens, and takes no other', async () => {
  const narrow = table([column(20), column(80)], [], [row(['Exempleville-les-Eaux', 'Mairie'])]);
  const read = (await textsOf((await render(document([narrow]))).bytes)).join('');
  expect(read).toMatch(/Exempleville-(?:les-)?\s/u);
  expect(read.replace(/Mairie|\s/gu, '')).toContain('Exempleville-les-Eaux');
});

test('a PDF may be written plain, to measure what conformance costs: the same pages, nothing around them', async () => {
  const plain = await renderPdf(tree, charte, { conformant: false });
  expect(plain.layout.pages).toEqual(rendered.layout.pages);
  expect(plain.bytes.length).toBeLessThan(rendered.bytes.length);
  expect(await textsOf(plain.bytes, true)).toEqual(await textsOf(rendered.bytes, true));
  const marks = ({ bytes }: RenderedPdf) => opened(bytes, (pdf) => pdf.getMarkInfo());
  expect(await marks(rendered)).toMatchObject({ Marked: true });
  expect(await marks(plain)).toBeNull();
});
