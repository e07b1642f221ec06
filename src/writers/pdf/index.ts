import type { Fault } from '../../diagnostics/fault.ts';
import type { Charte } from '../../document/charte.ts';
import type { HouseFonts } from '../../document/fonts/font-file.ts';
import { inlineText } from '../../document/plain-text.ts';
import type { Document } from '../../document/tree.ts';
import { type Bitmaps, bitmapsOf } from '../pictures/bitmaps.ts';
import { undrawnFaults } from '../pictures/undrawn.ts';
import { documentFaults } from './document-faults.ts';
import { layoutFaults } from './faults.ts';
import { lackingFaults } from './lacking-signs.ts';
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
  options: PdfOptions = {},
): Promise<RenderedPdf> {
  const bitmaps = await bitmapsOf(document, charte);
  const { fontes } = charte;
  if (fontes === undefined) return written(document, charte, { bitmaps, ...options });
  try {
    return written(document, charte, { bitmaps, ...options });
  } catch (error) {
    // A font whose tables are sound may still hold outlines that are not; nothing else of the file is foreign.
    const layout = { pages: [], problems: [], fields: [] };
    return { bytes: new Uint8Array(), layout, faults: [brokenFont(fontes, error)] };
  }
}

function brokenFont({ normal: { family } }: HouseFonts, error: unknown): Fault {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: 'PDF-11',
    severity: 'erreur',
    message: `La police « ${family} » de la maison ne se laisse pas incorporer : l’un de ses fichiers est abîmé.`,
    written: detail.slice(0, 120),
    hint: 'Copier de nouveau ses fichiers depuis leur source, ou retirer « fichiers_police » de la charte.',
  };
}

function written(
  document: Document,
  charte: Charte,
  { bitmaps, conformant = true }: PdfOptions & { readonly bitmaps: Bitmaps },
): RenderedPdf {
  const { fontes } = charte;
  const faces = loadFaces(fontes);
  const faults = documentFaults(document, faces, fontes === undefined);
  const laid = layOut(document, charte, faces);
  const told = new Set(
    faults.flatMap(({ code, written: sign }) => (code === 'PDF-01' && sign ? [sign] : [])),
  );
  const lacking = fontes === undefined ? [] : lackingFaults(laid, told);
  const { bytes, fields } = paintDocument(document, laid, { faces, bitmaps: bitmaps.of, plain: !conformant });
  const layout = reportLayout(laid, fields);
  const ofLayout = layoutFaults(layout.problems, inlineText);
  return { bytes, layout, faults: [...faults, ...lacking, ...undrawnFaults(bitmaps), ...ofLayout] };
}
