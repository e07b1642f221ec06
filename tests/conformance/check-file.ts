/** The file as a whole: identification, metadata, colours, attachments (ISO 19005-3, 6.1, 6.2.3, 6.6, 6.8). */
import { createHash } from 'node:crypto';
import { attachmentsOf } from '../../src/readers/acts/attachments.ts';
import { DIGESTS, metadataOf, toldDigests } from '../../src/readers/acts/metadata.ts';
import { isArray, isReference, isStream, type Value } from '../../src/readers/acts/objects.ts';
import { decodeStream, entry, nameOf, type PdfFile, textOf } from '../../src/readers/acts/pdf-file.ts';

/** All findings about the file. */
export function checkFile(file: PdfFile): string[] {
  return [
    ...checkFrame(file),
    ...checkCatalog(file),
    ...checkMetadata(file),
    ...checkIntent(file),
    ...checkAttachments(file),
  ];
}

function checkFrame({ source, trailer }: PdfFile): string[] {
  const found: string[] = [];
  if (!/^%PDF-1\.7\n%[\x80-\xff]{4}\n/.test(source)) found.push('the header is not that of a binary PDF 1.7');
  const id = trailer.get('ID');
  if (!isArray(id) || id.length !== 2) found.push('the file has no ID');
  if (trailer.get('Encrypt') !== undefined) found.push('the file is encrypted');
  return found;
}

function checkCatalog(file: PdfFile): string[] {
  const root = file.trailer.get('Root');
  const found: string[] = [];
  if (entry(file, entry(file, root, 'MarkInfo'), 'Marked') !== true)
    found.push('the file is not marked as tagged');
  if (textOf(entry(file, root, 'Lang')) === '') found.push('the file has no language');
  if (entry(file, entry(file, root, 'ViewerPreferences'), 'DisplayDocTitle') !== true)
    found.push('the title is not displayed');
  for (const [key, value] of [
    ['OpenAction', entry(file, root, 'OpenAction')],
    ['AA', entry(file, root, 'AA')],
  ] as const) {
    if (value !== undefined) found.push(`the catalog has ${key}`);
  }
  return found;
}

function checkMetadata(file: PdfFile): string[] {
  const stream = entry(file, file.trailer.get('Root'), 'Metadata');
  if (!isStream(stream)) return ['the file has no metadata'];
  const values = metadataOf(file);
  const info = file.trailer.get('Info');
  const expected: readonly (readonly [string, string])[] = [
    ['pdfaid:part', '3'],
    ['pdfaid:conformance', 'A'],
    ['pdfuaid:part', '1'],
    ['dc:title', textOf(entry(file, info, 'Title'))],
    ['dc:creator', textOf(entry(file, info, 'Author'))],
    ['dc:description', textOf(entry(file, info, 'Subject'))],
    ['xmp:CreatorTool', textOf(entry(file, info, 'Creator'))],
    ['pdf:Producer', textOf(entry(file, info, 'Producer'))],
    ['xmp:CreateDate', isoDate(textOf(entry(file, info, 'CreationDate')))],
    ['xmp:ModifyDate', isoDate(textOf(entry(file, info, 'ModDate')))],
  ];
  const found = expected
    .filter(([name, value]) => (values.get(name)?.join('') ?? '') !== value)
    .map(([name, value]) => `metadata ${name} is "${values.get(name)?.join('')}", not "${value}"`);
  found.push(...checkSchemas(values));
  if (isStream(stream) && stream.dictionary.get('Filter') !== undefined)
    found.push('the metadata are compressed');
  if ((values.get('dc:title')?.join('') ?? '') === '') found.push('the file has no title');
  return found;
}

/** Every schema that PDF/A does not know is described (6.6.2.3). */
function checkSchemas(values: ReadonlyMap<string, readonly string[]>): string[] {
  const described = values.get('pdfaSchema:prefix') ?? [];
  const known = ['rdf', 'x', 'dc', 'xmp', 'pdf', 'pdfaid', 'pdfaExtension', 'pdfaSchema', 'pdfaProperty'];
  const used = new Set([...values.keys()].map((name) => name.split(':')[0] ?? ''));
  const lacking = [...used].filter((prefix) => !known.includes(prefix) && !described.includes(prefix));
  const uris = values.get('pdfaSchema:namespaceURI') ?? [];
  return [
    ...lacking.map((prefix) => `the schema ${prefix} is not described`),
    ...(uris[0] === 'http://www.aiim.org/pdfua/ns/id/'
      ? []
      : ['pdfaSchema:namespaceURI is not that of PDF/UA']),
    ...(uris.length === described.length ? [] : ['a schema has no prefix of its own']),
  ];
}

/** "D:20240926000000Z" as "2024-09-26T00:00:00Z". */
function isoDate(date: string): string {
  return date.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
}

function checkIntent(file: PdfFile): string[] {
  const list = entry(file, file.trailer.get('Root'), 'OutputIntents');
  const intent = isArray(list) && list.length === 1 ? list[0] : undefined;
  if (intent === undefined) return ['there is not one output intent'];
  const profile = entry(file, intent, 'DestOutputProfile');
  const found =
    nameOf(entry(file, intent, 'S')) === 'GTS_PDFA1' ? [] : ['the output intent is not that of PDF/A'];
  const icc = isStream(profile) ? decodeStream(profile).toString('latin1') : '';
  if (icc.slice(36, 40) !== 'acsp' || icc.slice(16, 20) !== 'RGB ')
    found.push('the output profile is no RGB profile');
  return found;
}

function checkAttachments(file: PdfFile): string[] {
  const root = file.trailer.get('Root');
  const names = entry(file, entry(file, entry(file, root, 'Names'), 'EmbeddedFiles'), 'Names');
  const listed = isArray(names) ? names.filter(isReference).map(({ ref }) => ref) : [];
  const associated = entry(file, root, 'AF');
  const own: readonly Value[] = isArray(associated) ? associated : [];
  const unlisted = own.filter((spec) => !(isReference(spec) && listed.includes(spec.ref)));
  const found = unlisted.map(() => 'an attached file is not listed');
  if (listed.length !== own.length) found.push('an attached file is not associated');
  return [...found, ...own.flatMap((spec) => checkAttachment(file, spec)), ...checkDigests(file)];
}

function checkAttachment(file: PdfFile, spec: Value): string[] {
  const unicode = textOf(entry(file, spec, 'UF'));
  const stream = entry(file, entry(file, spec, 'EF'), 'F');
  const date = textOf(entry(file, entry(file, stream, 'Params'), 'ModDate'));
  const held: readonly (readonly [string, boolean])[] = [
    ['one name', unicode !== '' && textOf(entry(file, spec, 'F')) === unicode],
    ['a content', isStream(stream)],
    ['a date', /^D:\d{14}Z$/.test(date)],
    ['a media type', /^\w+\/[\w.+-]+$/.test(nameOf(entry(file, stream, 'Subtype')))],
    ['a relationship', nameOf(entry(file, spec, 'AFRelationship')) !== ''],
  ];
  return held.filter(([, holds]) => !holds).map(([what]) => `attachment "${unicode}" has not ${what}`);
}

/** The metadata tell the SHA-256 of each attached file. */
function checkDigests(file: PdfFile): string[] {
  const told = toldDigests(file);
  return attachmentsOf(file)
    .filter(({ name, bytes }) => told.get(name) !== createHash('sha256').update(bytes).digest('hex'))
    .map(({ name }) => `${DIGESTS} does not tell the digest of "${name}"`);
}
