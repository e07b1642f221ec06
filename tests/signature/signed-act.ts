/** The acts of the sample, signed twice. */
import type { Document } from '../../src/document/tree.ts';
import { type RenderedPdf, renderPdf } from '../../src/writers/pdf/index.ts';
import { arbre, CHARTE, composer } from '../actes/composition.ts';
import { signer } from './cades.ts';
import { signed } from './signer.ts';

/** One act as it was written, then as each signature left it. */
export interface SignedAct {
  readonly document: Document;
  readonly rendered: RenderedPdf;
  readonly once: Buffer;
  readonly twice: Buffer;
}

/** The `deliberation` or the `convention` of the sample, signed by a secretary, then by a president. */
export async function signedAct(name: string): Promise<SignedAct> {
  const document = arbre(composer(), name);
  const rendered = await renderPdf(document, CHARTE);
  const [first, second] = rendered.layout.fields.map((field) => field.name);
  const once = signed(rendered.bytes, first ?? '', signer('Une secrétaire'));
  return { document, rendered, once, twice: signed(once, second ?? '', signer('Une présidente')) };
}

/** The file with a bit changed in its metadata, which are not compressed: it still opens. */
export function flipped(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  const at = changed.indexOf('<xmp:CreatorTool>') + '<xmp:CreatorTool>'.length;
  changed.writeUInt8((changed[at] ?? 0) ^ 1, at);
  return changed;
}
