/** What tools that are not ours say of the files: poppler, qpdf, pdf.js. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RenderedPdf } from '../../../src/writers/pdf/index.ts';
import { column, document, row, table } from './nodes.ts';
import { linesOfTree, render } from './rendering.ts';
import { act } from './trees.ts';

const attachment = {
  name: 'faits.json',
  mediaType: 'application/json',
  description: 'Les données de l’acte',
  relationship: 'Data',
  content: '{"été":true}',
} as const;

const tree = act({ state: 'projet', attachments: [attachment] });
const folder = mkdtempSync(join(tmpdir(), 'seance-pdf-'));
const path = join(folder, 'acte.pdf');
let rendered: RenderedPdf;

const run = (command: string, ...args: string[]): string => execFileSync(command, args, { encoding: 'utf8' });

/** White space and hyphens that line ends add are the tools' own affair. */
const words = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

/** What pdf.js reads of each page, artifacts left out. */
async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    texts.push(readableText(items));
  }
  await task.destroy();
  return texts;
}

/** Artifacts (marked content without number) left out. Lines are parted by line feeds. */
function readableText(items: readonly (TextItem | TextMarkedContent)[]): string {
  let text = '';
  let read = false;
  for (const item of items) {
    if ('str' in item) text += read ? item.str + (item.hasEOL ? '\n' : '') : '';
    else if (item.type !== 'endMarkedContent')
      read = item.type === 'beginMarkedContentProps' && typeof item.id === 'string';
  }
  return text;
}

beforeAll(async () => {
  rendered = await render(tree);
  writeFileSync(path, rendered.bytes);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('qpdf', () => {
  test('finds no fault in the syntax', () => {
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  });
});

describe('poppler', () => {
  test('reads title, tags, form and pages', () => {
    const info = run('pdfinfo', path);
    expect(info).toMatch(/^Title: +Soutien à la filière : convention & budget <2024>$/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Form: +AcroForm$/m);
    expect(info).toMatch(new RegExp(`^Pages: +${rendered.layout.pages.length}$`, 'm'));
  });

  test('reads the tagged text of the tree, spaces and hyphenated words included', () => {
    const quoted = run('pdfinfo', '-struct-text', path).matchAll(/^ *"(.*)"$/gm);
    const text = Array.from(quoted, ([, line]) => line).join('');
    expect(words(text)).toBe(words(linesOfTree(tree).join('')));
  });

  test('sees fonts embedded, as subsets, with their Unicode maps', () => {
    const fonts = run('pdffonts', path).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+Arimo-\S+ +CID TrueType +Identity-H +yes +yes +yes /);
  });

  test('sees two empty signature fields', () => {
    const said = run('sh', '-c', 'pdfsig "$1" || true', 'sh', path);
    expect(said.match(/Signature Field Name: (\S+)/g)).toEqual([
      'Signature Field Name: signature-secretaire',
      'Signature Field Name: signature-presidente',
    ]);
    expect(said.match(/not been signed|The signature form field is not signed/g)).toHaveLength(2);
  });

  test('takes the attached file out whole', () => {
    const out = join(folder, 'sorti.json');
    run('pdfdetach', '-save', '1', '-o', out, path);
    expect(run('cat', out)).toBe(attachment.content);
  });
});

describe('pdf.js', () => {
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
    const task = getDocument({ data: Uint8Array.from(rendered.bytes), verbosity: 0 });
    const pdf = await task.promise;
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
    await task.destroy();
  });
});

test('a name too wide for its column is parted at its own hyphens, and takes no other', async () => {
  const narrow = table([column(20), column(80)], [], [row(['Exempleville-les-Eaux', 'Mairie'])]);
  writeFileSync(join(folder, 'nom.pdf'), (await render(document([narrow]))).bytes);
  const read = run('pdftotext', '-layout', join(folder, 'nom.pdf'), '-');
  expect(read).toMatch(/Exempleville-(?:les-)?\s/u);
  expect(read.replace(/Mairie|\s/gu, '')).toContain('Exempleville-les-Eaux');
});
