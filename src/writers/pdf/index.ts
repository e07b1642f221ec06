import type { Fault } from '../../diagnostics/fault.ts';
import type { Charte } from '../../document/charte.ts';
import { inlineText } from '../../document/plain-text.ts';
import type { Document } from '../../document/tree.ts';
import { bitmapsOf } from '../pictures/bitmaps.ts';
import { undrawnFaults } from '../pictures/undrawn.ts';
import { documentFaults } from './document-faults.ts';
import { layoutFaults } from './faults.ts';
import { layOut } from './layout/layout.ts';
import { type LayoutReport, reportLayout } from './layout/report.ts';
import { paintDocument } from './paint/paint.ts';
import { loadFaces } from './text/fonts.ts';

export type {
  BlockReport,
  FieldPlace,
  LayoutProblem,
  LayoutReport,
  LineReport,
  PageReport,
} from './layout/report.ts';
export { signatureFieldList } from './signature-fields.ts';

/** A written PDF. With a fault of severity `erreur` among them, the bytes are not to be kept. */
export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly layout: LayoutReport;
  readonly faults: Fault[];
}

/** How a PDF is written. */
export interface PdfOptions {
  /** False leaves out tags, metadata, output intent and attachments, to measure what they cost. True unless told. */
  readonly conformant?: boolean;
}

/**
 * Writes a document as PDF, PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at once, in the house style.
 * The bytes depend on the document and the house style alone: no clock, no place, nothing rendered before.
 */
export async function renderPdf(
  document: Document,
  charte: Charte,
  { conformant = true }: PdfOptions = {},
): Promise<RenderedPdf> {
  const faces = loadFaces();
  const faults = documentFaults(document, faces);
  const laid = layOut(document, charte, faces);
  const bitmaps = await bitmapsOf(document, charte);
  const { bytes, fields } = paintDocument(document, laid, {
    faces,
    bitmaps: bitmaps.of,
    plain: !conformant,
  });
  const layout = reportLayout(laid, fields);
  return {
    bytes,
    layout,
    faults: [...faults, ...undrawnFaults(bitmaps), ...layoutFaults(layout.problems, inlineText)],
  };
}
