import type { Attachment, Document } from '../../document/tree.ts';
import { type Writer, xmlContent, xmlText } from './writer.ts';

type Faulty = Pick<Writer, 'faults'>;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Namespace of the element that carries an attached file. */
export const ATTACHMENT_NAMESPACE = 'urn:seance-tenante:piece-jointe:1';

/** `docProps/core.xml`: what the document says of itself (ECMA-376 part 2, 11). Its date is its own, never today's. */
export function coreProperties(document: Document, writer: Faulty): string {
  const { title, subject, author, keywords, language, date } = document;
  const element = (name: string, text: string, attributes = ''): string =>
    text === '' ? '' : `<${name}${attributes}>${xmlText(text, writer)}</${name}>`;
  const moment = ' xsi:type="dcterms:W3CDTF"';
  return (
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    element('dc:title', title) +
    element('dc:subject', subject) +
    element('dc:creator', author) +
    element('cp:keywords', keywords.join(', ')) +
    element('cp:lastModifiedBy', author) +
    element('cp:revision', '1') +
    element('dcterms:created', `${date}T00:00:00Z`, moment) +
    element('dcterms:modified', `${date}T00:00:00Z`, moment) +
    `${element('dc:language', language)}</cp:coreProperties>`
  );
}

const external = (href: string, id: string, writer: Faulty): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${xmlText(href, writer)}" TargetMode="External"/>`;

const carried = (rank: number): string =>
  `<Relationship Id="rIdX${rank}" Type="${OFFICE}/customXml" Target="../customXml/item${rank}.xml"/>`;

/** Relations of the body that depend on the document: its external links, the files it carries. */
export function bodyRelations(
  links: ReadonlyMap<string, string>,
  attachments: number,
  writer: Faulty,
): string {
  const outside = [...links].map(([href, id]) => external(href, id, writer));
  const inside = Array.from({ length: attachments }, (_, rank) => carried(rank + 1));
  return [...outside, ...inside].join('');
}

/** The content types of the parts that carry attached files. */
export function attachmentTypes(count: number): string {
  return Array.from(
    { length: count },
    (_, rank) =>
      '<Override ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml" ' +
      `PartName="/customXml/itemProps${rank + 1}.xml"/>`,
  ).join('');
}

/** An identifier in the form that item properties want (22.5.2.1), the same for the same rank. */
const itemId = (rank: number): string =>
  `{5EA2CE7E-2A27-4E00-8000-${rank.toString(16).toUpperCase().padStart(12, '0')}}`;

/** A part of the package: its name, its content. */
export type Part = readonly [name: string, content: string];

/** The three parts that carry one attached file, by name: its text in one element, its properties, its relation. */
export function attachmentParts(file: Attachment, rank: number, writer: Faulty): readonly [Part, ...Part[]] {
  const { name, mediaType, description, relationship, content } = file;
  const attributes = Object.entries({ nom: name, type: mediaType, description, relation: relationship })
    .map(([key, value]) => ` ${key}="${xmlText(value, writer)}"`)
    .join('');
  return [
    [
      `customXml/item${rank}.xml`,
      `${XML}<piece xmlns="${ATTACHMENT_NAMESPACE}"${attributes} xml:space="preserve">${xmlContent(content, writer)}</piece>`,
    ],
    [
      `customXml/itemProps${rank}.xml`,
      `${XML}<ds:datastoreItem xmlns:ds="${CUSTOM}" ds:itemID="${itemId(rank)}"><ds:schemaRefs><ds:schemaRef ds:uri="${ATTACHMENT_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ],
    [
      `customXml/_rels/item${rank}.xml.rels`,
      `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/customXmlProps" Target="itemProps${rank}.xml"/></Relationships>`,
    ],
  ];
}
