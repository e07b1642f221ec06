/** Files that the act carries, each with its relationship to it (ISO 19005-3, 6.8; ISO 32000-2, 7.11). */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Attachment, Document } from '../../../document/tree.ts';
import { pdfText } from './numbers.ts';
import { type CompactDocument, type Ref, raw } from './serial.ts';

/** Embeds the document's attachments and lists them in the catalog. */
export function writeAttachments(doc: CompactDocument, { attachments, date }: Document): void {
  const { data } = doc.catalog;
  const names = (data.Names as Ref).data;
  // pdfkit opens an empty tree of destinations, which no one needs.
  delete names.Dests;
  if (attachments.length === 0) return;
  const written = attachments.map((attachment) => ({
    name: pdfText(attachment.name),
    spec: writeAttachment(doc, attachment, date),
  }));
  data.AF = written.map(({ spec }) => spec);
  // Readers search the names by halves, so they stand in byte order.
  const sorted = written.sort((a, b) => (a.name < b.name ? -1 : 1));
  const entries = sorted.map(({ name, spec }) => `${name} ${spec}`).join(' ');
  names.EmbeddedFiles = raw(`<</Names[${entries}]>>`);
}

function writeAttachment(doc: CompactDocument, attachment: Attachment, date: string): Ref {
  const content = Buffer.from(attachment.content, 'utf8');
  const day = `(D:${date.replaceAll('-', '')}000000Z)`;
  const checksum = createHash('md5').update(content).digest('hex');
  const file = doc.stream(
    {
      Type: 'EmbeddedFile',
      // As a name, the slash of a media type is written #2F.
      Subtype: raw(`/${attachment.mediaType.replace(/[^A-Za-z0-9.+-]/g, hexName)}`),
      Params: raw(`<</Size ${content.length}/ModDate${day}/CreationDate${day}/CheckSum<${checksum}>>>`),
    },
    deflateSync(content),
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
