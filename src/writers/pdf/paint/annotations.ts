/** Links and signature fields: what a reader clicks on (ISO 32000-1, 12.5 and 12.7). */
import type { FieldOp } from '../layout/flow.ts';
import { pdfNumber as n, pdfBytes, pdfText } from './numbers.ts';
import { type CompactDocument, type Ref, raw } from './serial.ts';

/** A rectangle in PDF space: left, bottom, right, top. */
export type Rectangle = readonly [x1: number, y1: number, x2: number, y2: number];

/** Where a link leads: an address, or a place of the document. */
export type Target =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'place'; readonly page: string; readonly x: number; readonly y: number };

/** Schemes that an act may link to. Anything else stays text. */
const SCHEMES = /^(https?|mailto):/i;

/** The target of an address that leads outside the document; undefined when it is not one to follow. */
export function addressTarget(href: string): Target | undefined {
  if (!SCHEMES.test(href)) return undefined;
  // An address is ASCII (RFC 3986): what is not is written as the bytes of its UTF-8.
  const address = href.replace(/[^\u0021-\u007e]/gu, (sign) =>
    LONE_SURROGATE.test(sign) ? '%EF%BF%BD' : encodeURIComponent(sign),
  );
  return { kind: 'address', address };
}

const LONE_SURROGATE = /^[\ud800-\udfff]$/;

/** Writes a link. `key` is its place in the parent tree, `description` what is read of it. Returns its object. */
export function writeLink(
  doc: CompactDocument,
  rectangle: Rectangle,
  target: Target,
  key: number,
  description: string,
): number {
  const object = doc.reserve();
  const action =
    target.kind === 'address'
      ? `/A<</S/URI/URI${pdfBytes(target.address)}>>`
      : `/Dest[${target.page}/XYZ ${n(target.x)} ${n(target.y)} null]`;
  doc.pack(
    object,
    `<</Type/Annot/Subtype/Link/Rect[${rectangle.map(n).join(' ')}]/Border[0 0 0]/F 4` +
      `/StructParent ${key}/Contents${pdfText(description)}${action}>>`,
  );
  return object;
}

/** Writes an empty signature field, one with its widget, and returns it. It stays plain for the signature to come. */
export function writeField(
  doc: CompactDocument,
  op: FieldOp,
  place: { readonly rectangle: Rectangle; readonly page: string; readonly name: string },
  key: number,
): Ref {
  const widget = doc.plainObject({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: raw(pdfText(place.name)),
    TU: raw(pdfText(op.tooltip)),
    F: 4,
    Rect: raw(`[${place.rectangle.map(n).join(' ')}]`),
    P: raw(place.page),
    StructParent: key,
    AP: raw(`<</N ${emptyLook(doc, op)}>>`),
  });
  widget.end();
  return widget;
}

/** A faint dashed frame: it shows where to sign, and goes when the signature's own appearance replaces it. */
function emptyLook(doc: CompactDocument, { width, height }: FieldOp): Ref {
  const frame = `q .75 .75 .75 RG .5 w [2 2] 0 d .25 .25 ${n(width - 0.5)} ${n(height - 0.5)} re S Q`;
  const box = raw(`[0 0 ${n(width)} ${n(height)}]`);
  const look = doc.object({ Type: 'XObject', Subtype: 'Form', BBox: box, Resources: raw('<<>>') });
  look.end(Buffer.from(frame, 'latin1'));
  return look;
}

/** Puts the fields in the catalog's form. Signatures to come are appended, never rewritten (SigFlags 3). */
export function writeForm(doc: CompactDocument, fields: readonly Ref[]): void {
  if (fields.length === 0) return;
  const form = doc.plainObject({ Fields: [...fields], SigFlags: 3 });
  form.end();
  doc.catalog.data.AcroForm = form;
}
