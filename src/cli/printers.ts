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
  readonly faults: readonly Fault[];
}

/** Renders `document`; a writer is loaded only when its format is asked for. */
export async function render(format: Format, document: Document, charte: Charte): Promise<Rendered> {
  if (format === 'docx') {
    const { renderDocx } = await import('../render/docx/index.ts');
    return renderDocx(document, charte);
  }
  const { renderPdf } = await import('../render/pdf/index.ts');
  const { bytes, layout, faults } = await renderPdf(document, charte);
  return { bytes, pages: layout.pages.length, faults };
}
