import { type Place, placesOf, readSections, type Section } from './cross-references.ts';
import { type LengthAt, type Origin, readObject, readObjectStream } from './indirect-object.ts';
import {
  type Dictionary,
  isArray,
  isBytes,
  isDictionary,
  isName,
  isReference,
  isStream,
  type Value,
} from './objects.ts';

import { roomFor } from './room.ts';

export { decodeStream } from './streams.ts';

/** A PDF file opened: its objects by number, its trailer, its revisions. */
export interface PdfFile {
  /** The bytes, as latin-1. */
  readonly source: string;
  readonly trailer: Dictionary;
  readonly objects: ReadonlyMap<number, Value>;
  /** The first revision first. A signature, or any later change, appends one. */
  readonly revisions: readonly Section[];
}

/** Why a file can't be opened, for whoever has to tell it. */
export class Encrypted extends Error {}

/**
 * Opens a file by its cross-references: tables or streams, through every revision, the last one first. Throws an
 * `Error` when the file is damaged, `Encrypted` when it is locked.
 */
export function openPdf(bytes: Uint8Array): PdfFile {
  const source = Buffer.from(bytes).toString('latin1');
  const origin = { source, room: roomFor(source.length) };
  const sections = readSections(origin);
  const trailer = sections[0]?.dictionary;
  if (trailer === undefined) throw new Error('the file has no trailer');
  if (trailer.has('Encrypt')) throw new Encrypted('the file is encrypted');
  const objects = readObjects(origin, placesOf(sections));
  return { source, trailer, objects, revisions: sections.toReversed() };
}

function readObjects(origin: Origin, places: ReadonlyMap<number, Place>): Map<number, Value> {
  const lengthAt: LengthAt = (id) => {
    const place = places.get(id);
    const value = place?.kind === 'plain' ? readObject(origin, place.offset, id) : undefined;
    return typeof value === 'number' ? value : undefined;
  };
  const objects = new Map<number, Value>();
  for (const [id, place] of places) {
    if (place.kind === 'plain') objects.set(id, readObject(origin, place.offset, id, lengthAt));
  }
  const opened = new Map<number, ReturnType<typeof readObjectStream>>();
  for (const [id, place] of places) {
    if (place.kind !== 'packed') continue;
    const stream = objects.get(place.stream);
    if (!isStream(stream)) throw new Error(`object ${id} is in no object stream`);
    const members = opened.get(place.stream) ?? readObjectStream(stream);
    opened.set(place.stream, members);
    const member = members.get(id);
    if (member?.rank !== place.rank) throw new Error(`object ${id} is not at its rank`);
    objects.set(id, member.value);
  }
  return objects;
}

/** What a value stands for: references are followed. */
export function resolve(file: PdfFile, value: Value | undefined): Value | undefined {
  return isReference(value) ? file.objects.get(value.ref) : value;
}

/** The entry of a dictionary (or of a stream's), references followed. */
export function entry(file: PdfFile, holder: Value | undefined, key: string): Value | undefined {
  const found = resolve(file, holder);
  if (isStream(found)) return resolve(file, found.dictionary.get(key));
  return isDictionary(found) ? resolve(file, found.get(key)) : undefined;
}

/** The entry as a name, "" when it is none. */
export function nameOf(value: Value | undefined): string {
  return isName(value) ? value.name : '';
}

/** A text string (7.9.2.2) as text. */
export function textOf(value: Value | undefined): string {
  if (!isBytes(value)) return '';
  if (!value.bytes.startsWith('\xfe\xff')) return value.bytes;
  const even = value.bytes.length - (value.bytes.length % 2);
  return Buffer.from(value.bytes.slice(2, even), 'latin1').swap16().toString('utf16le');
}

/** The catalog of the file. */
export const catalogOf = (file: PdfFile): Value | undefined => resolve(file, file.trailer.get('Root'));

/** The pages, in order. */
export function pagesOf(file: PdfFile): Dictionary[] {
  const kids = entry(file, entry(file, catalogOf(file), 'Pages'), 'Kids');
  const pages = isArray(kids) ? kids.map((kid) => resolve(file, kid)) : [];
  return pages.filter(isDictionary);
}
