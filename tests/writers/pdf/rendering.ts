import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Charte } from '../../../src/document/charte.ts';
import { comparableLine, plainText } from '../../../src/document/plain-text.ts';
import type { Document } from '../../../src/document/tree.ts';
import { openPdf } from '../../../src/readers/acts/pdf-file.ts';
import { readTagged, type TaggedFile, taggedLines } from '../../../src/readers/acts/structure.ts';
import { type RenderedPdf, renderPdf } from '../../../src/writers/pdf/index.ts';

/** The house style of the project. */
export const charte = load(readFileSync('templates/charte.yaml', 'utf8')) as Charte;

/** A document rendered in the house style, or in a variant of it. */
export function render(document: Document, style: Charte = charte): Promise<RenderedPdf> {
  return renderPdf(document, style);
}

/** The PDF of a document, opened. */
export async function renderTagged(document: Document, style: Charte = charte): Promise<TaggedFile> {
  return readTagged(openPdf((await render(document, style)).bytes));
}

/** The lines of the PDF in reading order, without hyphens that line breaks added. */
export async function linesOfPdf(document: Document, style: Charte = charte): Promise<string[]> {
  return taggedLines(await renderTagged(document, style));
}

/** The lines of the tree. A forced line break is a space in the PDF. White space of any kind is one space. */
export function linesOfTree(document: Document): string[] {
  return plainText(document, charte.listes)
    .map((line) => comparableLine(line.replaceAll('\u00ad', '').replace(/[\t\n\v\f\r\u2028\u2029]/g, ' ')))
    .filter((line) => line !== '');
}
