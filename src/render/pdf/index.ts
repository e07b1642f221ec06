import type { Fault } from '../../diagnostics/fault.ts';
import type { Charte } from '../../document/charte.ts';
import type { Document } from '../../document/tree.ts';
import { layOut } from './layout/layout.ts';
import { paintDocument } from './paint/paint.ts';
import { loadFaces } from './text/fonts.ts';

export async function renderPdf(
  document: Document,
  charte: Charte,
): Promise<{ bytes: Uint8Array; layout: unknown; faults: Fault[] }> {
  const faults: Fault[] = [];
  const faces = loadFaces();
  const laid = layOut(document, charte, faces, faults);
  const { bytes, fields } = paintDocument(document, laid, faces);
  return { bytes, layout: { fields }, faults };
}
