/** What poppler and qpdf say of our files. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/tree.ts';
import { type RenderedPdf, renderPdf } from '../../src/writers/pdf/index.ts';
import { JPEG, pictureOf, png } from '../document/pictures/made.ts';
import { inlines } from '../writers/pdf/nodes.ts';
import { charte, linesOfTree, render } from '../writers/pdf/rendering.ts';
import { act, attachment } from '../writers/pdf/trees.ts';
import { pdfsig, run } from './run.ts';

const tree = act({ state: 'projet', attachments: [attachment] });
const folder = mkdtempSync(join(tmpdir(), 'seance-pdf-'));
const path = join(folder, 'acte.pdf');
let rendered: RenderedPdf;

/** White space and hyphens that line ends add are the tools' own affair. */
const words = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

beforeAll(async () => {
  rendered = await render(tree);
  writeFileSync(path, rendered.bytes);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('qpdf', () => {
  test.each(['conformant', 'plain'])('finds no fault in the syntax, %s', async (kind) => {
    const { bytes } = await renderPdf(tree, charte, { conformant: kind === 'conformant' });
    const checked = join(folder, `${kind}.pdf`);
    writeFileSync(checked, bytes);
    expect(run('qpdf', '--check', checked)).toContain('No syntax or stream encoding errors found');
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
    const said = pdfsig(path);
    expect(said.match(/Signature Field Name: (\S+)/g)).toEqual([
      'Signature Field Name: signature-secretaire',
      'Signature Field Name: signature-presidente',
    ]);
    expect(said.match(/not been signed|The signature form field is not signed/g)).toHaveLength(2);
  });

  test('takes the attached file out whole', () => {
    const out = join(folder, 'sorti.json');
    run('pdfdetach', '-save', '1', '-o', out, path);
    expect(readFileSync(out, 'utf8')).toBe(attachment.content);
  });
});

describe('a picture', () => {
  const picture = pictureOf(
    png({ width: 30, height: 20, kind: 6, value: (x, y) => [8 * x, 12 * y, 5, 12 * y] }),
  );
  const image: Block = {
    kind: 'image',
    picture,
    alt: 'Plan du carrefour',
    caption: inlines(['Le carrefour']),
  };

  test('is seen with its mask, tagged as a figure that says where it is', async () => {
    const shown = join(folder, 'image.pdf');
    const photo: Block = { kind: 'image', picture: pictureOf(JPEG, 'vue.jpg'), alt: 'Vue du carrefour' };
    writeFileSync(shown, (await render({ ...tree, body: [...tree.body, image, photo] })).bytes);
    expect(run('qpdf', '--check', shown)).toContain('No syntax or stream encoding errors found');
    const kinds = run('pdfimages', '-list', shown).trim().split('\n').slice(2);
    expect(kinds.map((line) => line.trim().split(/\s+/).slice(2, 9).join(' '))).toEqual([
      'image 30 20 rgb 3 8 image',
      'smask 30 20 gray 1 8 image',
      'image 24 20 rgb 3 8 jpeg',
    ]);
    expect(run('pdfinfo', '-struct', shown).match(/Figure:\s+\/Placement \/Block\s+\/BBox/g)).toHaveLength(2);
  });
});
