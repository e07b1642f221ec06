import type { Document } from '../../src/document/tree.ts';
import { openPdf } from '../../src/readers/acts/pdf-file.ts';
import { readTagged, taggedLines } from '../../src/readers/acts/structure.ts';
import { renderDocx } from '../../src/writers/docx/index.ts';
import { renderPdf } from '../../src/writers/pdf/index.ts';
import { docxText } from '../writers/docx/docx-text.ts';
import { CHARTE, simple } from './composition.ts';

/** A document written in both formats. */
export interface Ecrits {
  readonly pdf: Awaited<ReturnType<typeof renderPdf>>;
  readonly docx: Awaited<ReturnType<typeof renderDocx>>;
}

/** Writes a tree in both formats, in the house style. */
export async function ecrits(document: Document): Promise<Ecrits> {
  return { pdf: await renderPdf(document, CHARTE), docx: await renderDocx(document, CHARTE) };
}

/** A forced line break is a space in the PDF; for the eye it is one everywhere. */
const enLigne = (ligne: string): string => simple(ligne.replaceAll('\n', ' '));

/** The lines of a PDF in the order of its structure tree, with ordinary spaces and straight apostrophes only. */
export const lignesDuPdf = ({ pdf }: Ecrits): readonly string[] =>
  taggedLines(readTagged(openPdf(pdf.bytes))).map(enLigne);

/** The lines of a DOCX, with ordinary spaces and straight apostrophes only. */
export const lignesDuDocx = ({ docx }: Ecrits): readonly string[] => docxText(docx.bytes).map(enLigne);
