/** The files that a PDF carries (ISO 19005-3, 6.8). */
import { isArray, isStream } from './objects.ts';
import { catalogOf, decodeStream, entry, nameOf, type PdfFile, textOf } from './pdf-file.ts';

/** An attached file, as the PDF tells it. */
export interface Attached {
  readonly name: string;
  readonly relationship: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Buffer;
}

/** The attached files, in the order of the catalog. Throws when one can't be decoded. */
export function attachmentsOf(file: PdfFile): Attached[] {
  const list = entry(file, catalogOf(file), 'AF');
  return (isArray(list) ? list : []).map((spec) => {
    const stream = entry(file, entry(file, spec, 'EF'), 'F');
    return {
      name: textOf(entry(file, spec, 'UF')),
      relationship: nameOf(entry(file, spec, 'AFRelationship')),
      mediaType: nameOf(entry(file, stream, 'Subtype')),
      description: textOf(entry(file, spec, 'Desc')),
      bytes: isStream(stream) ? decodeStream(stream) : Buffer.alloc(0),
    };
  });
}
