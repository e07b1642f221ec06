/** Where objects stand (ISO 32000-1, 7.5.4 and 7.5.8): tables and streams, revision after revision. */
import { type Origin, readObject } from './indirect-object.ts';
import { type Dictionary, isArray, isDictionary, isStream, Reader, type Value } from './objects.ts';
import { type Room, spend, spendValues } from './room.ts';
import { decodeStream } from './streams.ts';

/** The place of an object: at an offset, at a rank of an object stream, or nowhere since a revision took it away. */
export type Place =
  | { readonly kind: 'plain'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly rank: number }
  | { readonly kind: 'free' };

/** The cross-references of one revision. `start` is their offset, `end` that after the `%%EOF` that closes it. */
export interface Section {
  readonly start: number;
  readonly end: number;
  readonly dictionary: Dictionary;
  readonly places: ReadonlyMap<number, Place>;
}

/** The tail of a file is sought in its last bytes. */
const TAIL = 2048;

/** Revisions that a file may have: each signature of an act appends one or two, and each is held against the one before. */
const MOST_REVISIONS = 100;

/** The sections of a file, the last revision first. Throws when one is not where it is said to be. */
export function readSections(origin: Origin): Section[] {
  const { source } = origin;
  const tail = source.slice(-TAIL);
  let start: number | undefined = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  const sections: Section[] = [];
  while (start !== undefined) {
    if (Number.isNaN(start) || sections.some((section) => section.start === start))
      throw new Error('the cross-references lead nowhere');
    if (sections.length === MOST_REVISIONS) throw new Error('the file has too many revisions');
    const { dictionary, places } = readSection(origin, start);
    const mark = source.indexOf('%%EOF', start);
    const lineEnd = /\r?\n?/y;
    lineEnd.lastIndex = mark + 5;
    const end = mark < 0 ? source.length : mark + 5 + (lineEnd.exec(source)?.[0].length ?? 0);
    sections.push({ start, end, dictionary, places });
    const previous = dictionary.get('Prev');
    start = typeof previous === 'number' ? previous : undefined;
  }
  return sections;
}

/** The places of all objects: those of a revision prevail over those before. */
export function placesOf(sections: readonly Section[]): Map<number, Place> {
  const places = new Map<number, Place>();
  for (const section of sections)
    for (const [id, place] of section.places) if (!places.has(id)) places.set(id, place);
  return places;
}

function readSection(origin: Origin, start: number): Pick<Section, 'dictionary' | 'places'> {
  const isTable = origin.source.startsWith('xref', start);
  return isTable ? readTable(origin, start) : readXrefStream(origin, start);
}

function readTable({ source, room }: Origin, start: number): Pick<Section, 'dictionary' | 'places'> {
  const places = new Map<number, Place>();
  const end = source.indexOf('trailer', start);
  if (end < 0) throw new Error('there is no trailer');
  let id = 0;
  spend(room, end - start);
  const lines = source.slice(start + 4, end).split(/\r?\n|\r/);
  spendValues(room, lines.length);
  for (const line of lines) {
    const [, first] = /^(\d+) \d+\s*$/.exec(line) ?? [];
    if (first !== undefined) id = Number(first);
    const [, offset, use] = /^(\d{10}) \d{5} ([nf])/.exec(line) ?? [];
    if (offset === undefined) continue;
    places.set(id, use === 'n' ? { kind: 'plain', offset: Number(offset) } : { kind: 'free' });
    id += 1;
  }
  const dictionary = new Reader(source, end + 'trailer'.length, room).read();
  if (!isDictionary(dictionary)) throw new Error('the trailer is not a dictionary');
  return { dictionary, places };
}

const numbers = (value: Value | undefined): number[] =>
  isArray(value) ? value.filter((one): one is number => typeof one === 'number') : [];

function readXrefStream(origin: Origin, start: number): Pick<Section, 'dictionary' | 'places'> {
  const stream = readObject(origin, start);
  if (!isStream(stream)) throw new Error('the cross-references are not a stream');
  const { dictionary } = stream;
  const widths = numbers(dictionary.get('W'));
  const size = dictionary.get('Size');
  const index = numbers(dictionary.get('Index') ?? [0, typeof size === 'number' ? size : 0]);
  return { dictionary, places: placesIn(decodeStream(stream), widths, index, origin.room) };
}

function placesIn(
  rows: Buffer,
  widths: readonly number[],
  index: readonly number[],
  room: Room,
): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  const step = widths.reduce((sum, width) => sum + width, 0);
  if (!(step > 0)) throw new Error('the cross-references have no columns');
  spendValues(room, rows.length / step);
  let at = 0;
  for (let i = 0; i < index.length; i += 2) {
    // What the index promises beyond the rows that are there is not believed.
    for (let k = 0; k < (index[i + 1] ?? 0) && at + step <= rows.length; k += 1) {
      places.set((index[i] ?? 0) + k, placeOf(rows.subarray(at, at + step), widths));
      at += step;
    }
  }
  return places;
}

function placeOf(row: Buffer, widths: readonly number[]): Place {
  let at = 0;
  const [kind = 1, second = 0, third = 0] = widths.map((width) => {
    if (width === 0) return undefined;
    const value = [...row.subarray(at, at + width)].reduce((sum, byte) => sum * 256 + byte, 0);
    at += width;
    return value;
  });
  if (kind === 1) return { kind: 'plain', offset: second };
  return kind === 2 ? { kind: 'packed', stream: second, rank: third } : { kind: 'free' };
}
