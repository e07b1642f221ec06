import type { Fault } from '../diagnostics/fault.ts';
import type { Charte } from '../document/charte.ts';
import type { Document } from '../document/tree.ts';

/** The formats that can be asked for. */
export const FORMATS = ['pdf', 'docx'] as const;

/** One of them. */
export type Format = (typeof FORMATS)[number];

/** A rendered document: its bytes, the number of its pages where it has pages, and what could not be rendered. */
export interface Rendered {
  readonly bytes: Uint8Array;
  readonly pages?: number;
  /** The list of its signature fields under the name of the file, where it has any. */
  readonly fieldList?: (file: string) => string;
  readonly faults: readonly Fault[];
}

/** Renders `document`; a writer is loaded only when its format is asked for. */
export async function render(format: Format, document: Document, charte: Charte): Promise<Rendered> {
  if (format === 'docx') {
    const { renderDocx } = await import('../writers/docx/index.ts');
    return renderDocx(document, charte);
  }
  const { renderPdf, signatureFieldList } = await import('../writers/pdf/index.ts');
  const { bytes, layout, faults } = await renderPdf(document, charte);
  const written = { bytes, pages: layout.pages.length, faults };
  const { fields } = layout;
  if (fields.length === 0) return written;
  return { ...written, fieldList: (file) => signatureFieldList(file, document, fields, bytes) };
}
