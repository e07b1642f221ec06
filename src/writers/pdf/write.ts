import type { Charte } from '../../document/charte.ts';
import type { Document } from '../../document/tree.ts';
import type { Rendered } from '../entry.ts';
import { renderPdf } from './index.ts';
import { signatureFieldList } from './signature-fields.ts';

/** Writes a document as PDF and, where it is to be signed, the list of its signature fields. */
export async function writePdf(document: Document, charte: Charte): Promise<Rendered> {
  const { bytes, layout, faults } = await renderPdf(document, charte);
  const { fields, pages } = layout;
  const written = { bytes, pages: pages.length, faults };
  if (fields.length === 0) return written;
  const list = (file: string): string => signatureFieldList(file, document, fields, bytes);
  return { ...written, companions: { '.champs.json': list } };
}
