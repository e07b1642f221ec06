import { inflateSync } from 'node:zlib';
import {
  type Dictionary,
  isArray,
  isBytes,
  isDictionary,
  isName,
  isReference,
  isStream,
  Reader,
  type Value,
} from './objects.ts';

/** A PDF file opened for checking: its objects by number, its trailer. */
export interface PdfFile {
  readonly source: string;
  readonly trailer: Dictionary;
  readonly objects: ReadonlyMap<number, Value>;
}

/** Opens a file by its cross-references: tables or streams, through every revision, the last one first. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const source = Buffer.from(bytes).toString('latin1');
  const places = new Map<number, Place>();
  let trailer: Dictionary | undefined;
  let start: number | undefined = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1]);
  while (start !== undefined) {
    const section = readSection(source, start);
    trailer ??= section.dictionary;
    for (const [id, place] of section.places) if (!places.has(id)) places.set(id, place);
    const previous = section.dictionary.get('Prev');
    start = typeof previous === 'number' ? previous : undefined;
  }
  const objects = new Map<number, Value>();
  for (const [id, place] of places) {
    if (place.kind === 'plain') objects.set(id, readObject(source, place.offset, id));
  }
  for (const [id, place] of places) {
    if (place.kind === 'packed') objects.set(id, packedObject(objects.get(place.stream), id, place.rank));
  }
  if (trailer === undefined) throw new Error('the file has no trailer');
  return { source, trailer, objects };
}

type Place =
  | { readonly kind: 'plain'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly rank: number };

interface Section {
  readonly dictionary: Dictionary;
  readonly places: ReadonlyMap<number, Place>;
}

function readSection(source: string, start: number): Section {
  return source.startsWith('xref', start) ? readTable(source, start) : readXrefStream(source, start);
}

function readTable(source: string, start: number): Section {
  const places = new Map<number, Place>();
  const end = source.indexOf('trailer', start);
  let id = 0;
  for (const line of source.slice(start + 4, end).split(/\r?\n/)) {
    const [, first] = /^(\d+) \d+\s*$/.exec(line) ?? [];
    if (first !== undefined) id = Number(first);
    const [, offset, use] = /^(\d{10}) \d{5} ([nf])/.exec(line) ?? [];
    if (offset === undefined) continue;
    if (use === 'n') places.set(id, { kind: 'plain', offset: Number(offset) });
    id += 1;
  }
  const dictionary = new Reader(source, end + 'trailer'.length).read();
  if (!isDictionary(dictionary)) throw new Error('the trailer is not a dictionary');
  return { dictionary, places };
}

function readXrefStream(source: string, start: number): Section {
  const stream = readObject(source, start);
  if (!isStream(stream)) throw new Error('the cross-references are not a stream');
  const { dictionary } = stream;
  const widths = numbers(dictionary.get('W'));
  const size = dictionary.get('Size');
  const index = numbers(dictionary.get('Index') ?? [0, typeof size === 'number' ? size : 0]);
  const rows = decodeStream(stream);
  const places = new Map<number, Place>();
  let at = 0;
  for (let i = 0; i < index.length; i += 2) {
    for (let k = 0; k < (index[i + 1] ?? 0); k += 1) {
      const [kind = 1, second = 0, third = 0] = widths.map((width) => {
        const value = [...rows.subarray(at, at + width)].reduce((sum, byte) => sum * 256 + byte, 0);
        at += width;
        return value;
      });
      const id = (index[i] ?? 0) + k;
      if (kind === 1) places.set(id, { kind: 'plain', offset: second });
      if (kind === 2) places.set(id, { kind: 'packed', stream: second, rank: third });
    }
  }
  return { dictionary, places };
}

const numbers = (value: Value | undefined): number[] =>
  isArray(value) ? value.filter((one): one is number => typeof one === 'number') : [];

function readObject(source: string, offset: number, id?: number): Value {
  const head = /^(\d+) 0 obj[\r\n]/.exec(source.slice(offset, offset + 24));
  if (head === null || (id !== undefined && Number(head[1]) !== id))
    throw new Error(`no object at ${offset}`);
  const reader = new Reader(source, offset + head[0].length);
  const value = reader.read() ?? null;
  reader.skip();
  if (!source.startsWith('stream', reader.at) || !isDictionary(value)) return value;
  const begin = reader.at + (source[reader.at + 6] === '\r' ? 8 : 7);
  const length = value.get('Length');
  if (typeof length !== 'number') throw new Error('the length of a stream is not told in place');
  if (!/^\r?\n?endstream/.test(source.slice(begin + length, begin + length + 12))) {
    throw new Error('the length of a stream is wrong');
  }
  return { dictionary: value, raw: source.slice(begin, begin + length) };
}

function packedObject(stream: Value | undefined, id: number, rank: number): Value {
  if (!isStream(stream)) throw new Error(`object ${id} is in no object stream`);
  const body = decodeStream(stream).toString('latin1');
  const first = stream.dictionary.get('First');
  const reader = new Reader(body);
  let offset = 0;
  for (let i = 0; i <= rank; i += 1) {
    const found = reader.read();
    offset = Number(reader.read());
    if (i === rank && found !== id) throw new Error(`object ${id} is not at its rank`);
  }
  return new Reader(body, Number(first) + offset).read() ?? null;
}

/** The bytes of a stream, decoded. */
export function decodeStream(stream: { readonly dictionary: Dictionary; readonly raw: string }): Buffer {
  const raw = Buffer.from(stream.raw, 'latin1');
  const filter = stream.dictionary.get('Filter');
  if (filter === undefined) return raw;
  if (!isName(filter) || filter.name !== 'FlateDecode') throw new Error('a stream has a filter not in use');
  const inflated = inflateSync(raw);
  const parameters = stream.dictionary.get('DecodeParms');
  if (!isDictionary(parameters)) return inflated;
  return unpredict(inflated, Number(parameters.get('Columns')));
}

/** Undoes the PNG predictor "up". */
function unpredict(rows: Buffer, columns: number): Buffer {
  const count = rows.length / (columns + 1);
  const plain = Buffer.alloc(count * columns);
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const above = row === 0 ? 0 : (plain[(row - 1) * columns + column] ?? 0);
      plain[row * columns + column] = ((rows[row * (columns + 1) + 1 + column] ?? 0) + above) & 0xff;
    }
  }
  return plain;
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
  const bytes = Buffer.from(value.bytes.slice(2), 'latin1');
  return bytes.swap16().toString('utf16le');
}

/** The pages, in order. */
export function pagesOf(file: PdfFile): Dictionary[] {
  const kids = entry(file, entry(file, file.trailer.get('Root'), 'Pages'), 'Kids');
  const pages = isArray(kids) ? kids.map((kid) => resolve(file, kid)) : [];
  return pages.filter(isDictionary);
}
