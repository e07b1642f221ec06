/** Files that the act carries, each with its relationship to it (ISO 19005-3, 6.8; ISO 32000-2, 7.11). */
import { createHash } from 'node:crypto';
import type { Attachment, Document } from '../../../document/tree.ts';
import { pdfText } from './numbers.ts';
import { type CompactDocument, deflated, type Ref, raw } from './serial.ts';

/** An attachment ready to be embedded, and its SHA-256 in hexadecimal. */
export interface PackedFile {
  readonly attachment: Attachment;
  readonly size: number;
  readonly digest: string;
  readonly bytes: Uint8Array;
}

/** Cache of the process: schemas are few, and the same for every act. By content. */
const schemas = new Map<string, PackedFile>();
const MOST_SCHEMAS = 16;

/** Packs the document's attachments. */
export function packAttachments({ attachments }: Document): readonly PackedFile[] {
  return attachments.map((attachment) => {
    const known = schemas.get(attachment.content);
    if (known !== undefined) return { ...known, attachment };
    const packed = pack(attachment);
    if (attachment.relationship === 'Schema' && schemas.size < MOST_SCHEMAS)
      schemas.set(attachment.content, packed);
    return packed;
  });
}

function pack(attachment: Attachment): PackedFile {
  const content = Buffer.from(attachment.content, 'utf8');
  const digest = createHash('sha256').update(content).digest('hex');
  return { attachment, size: content.length, digest, bytes: deflated(content) };
}

/** Embeds files and lists them in the catalog. `date` is that of the document, `YYYY-MM-DD`. */
export function writeAttachments(doc: CompactDocument, files: readonly PackedFile[], date: string): void {
  const { data } = doc.catalog;
  const names = (data.Names as Ref).data;
  // pdfkit opens an empty tree of destinations, which no one needs.
  delete names.Dests;
  if (files.length === 0) return;
  const written = files.map((file) => ({
    name: pdfText(file.attachment.name),
    spec: writeAttachment(doc, file, date),
  }));
  data.AF = written.map(({ spec }) => spec);
  // Readers search the names by halves, so they stand in byte order.
  const sorted = written.sort((a, b) => (a.name < b.name ? -1 : 1));
  const entries = sorted.map(({ name, spec }) => `${name} ${spec}`).join(' ');
  names.EmbeddedFiles = raw(`<</Names[${entries}]>>`);
}

function writeAttachment(doc: CompactDocument, { attachment, size, bytes }: PackedFile, date: string): Ref {
  const day = `(D:${date.replaceAll('-', '')}000000Z)`;
  const file = doc.stream(
    {
      Type: 'EmbeddedFile',
      // As a name, the slash of a media type is written #2F.
      Subtype: raw(`/${attachment.mediaType.replace(/[^A-Za-z0-9.+-]/g, hexName)}`),
      Params: raw(`<</Size ${size}/ModDate${day}/CreationDate${day}>>`),
    },
    bytes,
    true,
  );
  const name = pdfText(attachment.name);
  const spec = doc.object({
    Type: 'Filespec',
    AFRelationship: attachment.relationship,
    F: raw(name),
    UF: raw(name),
    Desc: raw(pdfText(attachment.description)),
    EF: raw(`<</F ${file}/UF ${file}>>`),
  });
  spec.end();
  return spec;
}

function hexName(sign: string): string {
  return `#${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
