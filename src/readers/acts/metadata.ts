/** What a file says of itself in XMP (ISO 16684-1). */
import { SaxesParser } from 'saxes';
import { isStream } from './objects.ts';
import { catalogOf, decodeStream, entry, type PdfFile } from './pdf-file.ts';

/** The metadata as texts by element (`dc:title`), in the order of the packet. Throws when it is no XML. */
export function metadataOf(file: PdfFile): Map<string, string[]> {
  const stream = entry(file, catalogOf(file), 'Metadata');
  const values = new Map<string, string[]>();
  if (!isStream(stream)) return values;
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    path.push(name);
  });
  parser.on('text', (text) => {
    const name = path.findLast((one) => !one.startsWith('rdf:')) ?? '';
    if (text.trim() === '') return;
    const told = values.get(name);
    if (told) told.push(text);
    else values.set(name, [text]);
  });
  parser.on('closetag', () => {
    path.pop();
  });
  parser.write(decodeStream(stream).toString('utf8')).close();
  return values;
}

/** Whether the file says that this program made it. */
export const isOurs = (file: PdfFile): boolean =>
  metadataOf(file).get('pdf:Producer')?.join('') === 'seance-tenante';

/** The element that holds the SHA-256 of the attached files: "digest name" for each, parted by semicolons. */
export const DIGESTS = 'seance:digests';

/** The SHA-256 that the file tells of each file it carries, by name. */
export function toldDigests(file: PdfFile): ReadonlyMap<string, string> {
  const told = metadataOf(file).get(DIGESTS)?.join('') ?? '';
  return new Map(
    told.split(';').flatMap((part): [string, string][] => {
      const [, digest, name] = /^\s*([0-9a-f]{64}) (.+?)\s*$/.exec(part) ?? [];
      return digest === undefined || name === undefined ? [] : [[name, digest]];
    }),
  );
}
