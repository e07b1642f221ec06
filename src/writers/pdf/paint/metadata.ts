/** What the file says of itself: information, XMP, conformance, colours (ISO 19005-3, 6.6 and 6.2.3; ISO 14289-1, 5). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { illegalCharacters } from '../../../document/illegal-characters.ts';
import type { Document } from '../../../document/tree.ts';
import type { PackedFile } from './attachments.ts';
import { pdfText } from './numbers.ts';
import { type CompactDocument, raw } from './serial.ts';

const PRODUCER = 'seance-tenante';

/** Writes all metadata. The only date is the document's own, at midnight UTC, so bytes never depend on the clock. */
export function writeMetadata(doc: CompactDocument, document: Document, files: readonly PackedFile[]): void {
  const date = new Date(`${document.date}T00:00:00Z`);
  const moment = Number.isNaN(date.getTime()) ? new Date(0) : date;
  const told: Told = {
    // PDF/UA-1 (7.1) wants a title.
    title: oneLine(document.title) || 'Sans titre',
    author: oneLine(document.author),
    subject: oneLine(document.subject),
    keywords: document.keywords.map(oneLine),
    language: document.language,
    digests: digestsOf(files),
  };
  doc.info = {
    Title: told.title,
    Author: told.author,
    Subject: told.subject,
    Keywords: told.keywords.join(', '),
    Creator: PRODUCER,
    Producer: PRODUCER,
    CreationDate: moment,
    ModDate: moment,
  };
  const xmp = Buffer.from(xmpPacket(told, moment), 'utf8');
  const { data } = doc.catalog;
  data.Metadata = doc.stream({ Type: 'Metadata', Subtype: 'XML' }, xmp, false);
  data.Lang = raw(pdfText(document.language));
  data.ViewerPreferences = doc.object({ DisplayDocTitle: true });
  data.OutputIntents = [outputIntent(doc)];
}

/** What the metadata tell, the same in the information dictionary and in XMP. */
interface Told extends Pick<Document, 'title' | 'author' | 'subject' | 'keywords' | 'language'> {
  readonly digests: string;
}

/** "digest name" for each attached file, parted by semicolons: whoever alters one has to alter this too. */
function digestsOf(files: readonly PackedFile[]): string {
  return files.map(({ digest, attachment }) => `${digest} ${attachment.name}`).join('; ');
}

/** A text on one line, without the characters that XML refuses (a fault tells them). */
function oneLine(text: string): string {
  const kept = illegalCharacters(text).reduce((rest, { offset }) => {
    return `${rest.slice(0, offset)}\ufffd${rest.slice(offset + 1)}`;
  }, text);
  return kept.replace(/\s+/g, ' ').trim();
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function xmpPacket(document: Told, moment: Date): string {
  const time = `${moment.toISOString().slice(0, 19)}Z`;
  const [title, author, subject] = [document.title, document.author, document.subject].map(escapeXml);
  const keywords = document.keywords.map((word) => `<rdf:li>${escapeXml(word)}</rdf:li>`).join('');
  const digests =
    document.digests === ''
      ? ''
      : `<rdf:Description rdf:about="" xmlns:seance="${NAMESPACE}">
<seance:digests>${escapeXml(document.digests)}</seance:digests></rdf:Description>\n`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${subject}</rdf:li></rdf:Alt></dc:description>
<dc:subject><rdf:Bag>${keywords}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag><rdf:li>${escapeXml(document.language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${PRODUCER}</pdf:Producer><pdf:Keywords>${escapeXml(document.keywords.join(', '))}</pdf:Keywords>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part></rdf:Description>
${digests}${extensions(document.digests !== '')}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

/** The namespace of the one property that the house adds. */
const NAMESPACE = 'urn:seance-tenante:acte#';

/** PDF/A wants every schema that it does not know described (6.6.2.3): that of PDF/UA's identification, and ours. */
function extensions(withDigests: boolean): string {
  return `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>${UA_SCHEMA}${withDigests ? DIGEST_SCHEMA : ''}</rdf:Bag></pdfaExtension:schemas></rdf:Description>
`;
}

const UA_SCHEMA = `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li>`;

const DIGEST_SCHEMA = `
<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>Digests of attached files</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>seance</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>digests</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>SHA-256 and name of each attached file, parted by semicolons</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li>`;

/** Cache of the process: the sRGB profile that pdfkit ships, deflated once. */
const profiles = new Map<'sRGB', { readonly deflated: Uint8Array }>();

function colorProfile(): Uint8Array {
  let known = profiles.get('sRGB');
  if (known === undefined) {
    const home = dirname(createRequire(import.meta.url).resolve('pdfkit'));
    known = { deflated: deflateSync(readFileSync(join(home, 'data', 'sRGB_IEC61966_2_1.icc'))) };
    profiles.set('sRGB', known);
  }
  return known.deflated;
}

function outputIntent(doc: CompactDocument): unknown {
  const profile = doc.stream({ N: 3 }, colorProfile(), true);
  const name = '(sRGB IEC61966-2.1)';
  const intent = `<</Type/OutputIntent/S/GTS_PDFA1/Info${name}/OutputConditionIdentifier${name}/DestOutputProfile ${profile}>>`;
  return raw(intent);
}
