import type { Charte } from '../document/charte.ts';
import type { Document } from '../document/tree.ts';
import type { Rendered, WriterEntry } from '../writers/entry.ts';
import { WRITERS } from '../writers/registry.ts';

/** A format that can be asked for, by the name that the command takes: "pdf". */
export type Format = keyof typeof WRITERS;

const ENTRIES = Object.entries(WRITERS) as readonly (readonly [Format, WriterEntry])[];

/** The formats that can be asked for, in their order. */
export const FORMATS: readonly Format[] = ENTRIES.map(([format]) => format);

/** What the registry says of a format. */
export const writerOf = (format: Format): WriterEntry => WRITERS[format];

/** Whether a file is a document for people, by its name, rather than what stands beside one for other programs. */
export const isDocumentName = (name: string): boolean =>
  ENTRIES.some(([, { extension }]) => name.endsWith(extension));

/** The format that a file was written for, by its name: a document, or what stands beside one. Undefined for another's. */
export function formatOfFile(name: string): Format | undefined {
  const endings = ENTRIES.flatMap(([format, { extension, companions, notes }]) =>
    [extension, ...companions, ...notes].map((ending) => ({ format, ending })),
  );
  const fitting = endings.filter(({ ending }) => name.endsWith(ending));
  return fitting.toSorted((a, b) => b.ending.length - a.ending.length)[0]?.format;
}

/** Writes `document` in a format; what writes it is loaded only then. */
export const render = (format: Format, document: Document, charte: Charte): Promise<Rendered> =>
  writerOf(format).render(document, charte);
