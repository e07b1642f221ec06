/**
 * A subset of a TrueType font for embedding (OpenType specification; ISO 32000-1, 9.9): the outlines asked for,
 * renumbered as asked, with the few tables that a PDF reader needs. Hinting is not kept (the family has none).
 */

/** What is read of the source font. */
export interface FontSource {
  readonly bytes: Uint8Array;
  readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
}

/** The subset in which glyph `numbered[i]` of the source has number `i`; holes are empty glyphs. */
export function subsetFont(source: FontSource, numbered: ReadonlyMap<number, number>): Uint8Array {
  const reader = readerOf(source);
  const wanted = withComponents(reader, numbered);
  const size = Math.max(...wanted.keys()) + 1;
  const outlines: Buffer[] = [];
  const loca = Buffer.alloc(4 * (size + 1));
  const hmtx = Buffer.alloc(4 * size);
  const numberOf = new Map([...wanted].map(([number, glyph]) => [glyph, number]));
  let offset = 0;
  for (let number = 0; number < size; number += 1) {
    loca.writeUInt32BE(offset, 4 * number);
    const glyph = wanted.get(number);
    if (glyph === undefined) continue;
    const outline = renumbered(reader.outline(glyph), numberOf);
    outlines.push(outline);
    offset += outline.length;
    reader.metrics(glyph).copy(hmtx, 4 * number);
  }
  loca.writeUInt32BE(offset, 4 * size);
  return assemble([
    ['glyf', Buffer.concat(outlines)],
    ['head', headTable(reader.table('head'))],
    ['hhea', patched(reader.table('hhea'), 34, size)],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', patched(reader.table('maxp'), 4, size)],
  ]);
}

interface Reader {
  readonly table: (name: string) => Buffer;
  readonly outline: (glyph: number) => Buffer;
  /** Advance and left bearing, 4 bytes. */
  readonly metrics: (glyph: number) => Buffer;
}

function readerOf({ bytes, tables }: FontSource): Reader {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = (name: string): Buffer => {
    const place = tables[name];
    return place === undefined ? Buffer.alloc(64) : file.subarray(place.offset, place.offset + place.length);
  };
  const [glyf, loca, hmtx] = [table('glyf'), table('loca'), table('hmtx')];
  const long = table('head').readInt16BE(50) === 1;
  const fullMetrics = table('hhea').readUInt16BE(34);
  const place = (glyph: number): number =>
    long ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
  return {
    table,
    outline: (glyph) => {
      const outline = glyf.subarray(place(glyph), place(glyph + 1));
      return Buffer.concat([outline], outline.length + (-outline.length & 3));
    },
    metrics: (glyph) => {
      if (glyph < fullMetrics) return hmtx.subarray(4 * glyph, 4 * glyph + 4);
      const bearing = 4 * fullMetrics + 2 * (glyph - fullMetrics);
      const advance = 4 * (fullMetrics - 1);
      return Buffer.concat([hmtx.subarray(advance, advance + 2), hmtx.subarray(bearing, bearing + 2)]);
    },
  };
}

/** The glyphs asked for, glyph 0, and after them those that they are composed of. */
function withComponents(reader: Reader, numbered: ReadonlyMap<number, number>): Map<number, number> {
  const wanted = new Map([[0, 0], ...numbered]);
  const present = new Set(wanted.values());
  let next = Math.max(...wanted.keys()) + 1;
  const queue = [...present];
  for (let glyph = queue.pop(); glyph !== undefined; glyph = queue.pop()) {
    for (const { glyph: component } of componentsOf(reader.outline(glyph))) {
      if (present.has(component)) continue;
      present.add(component);
      wanted.set(next, component);
      next += 1;
      queue.push(component);
    }
  }
  return wanted;
}

const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

/** The components of a composite outline: where each number stands, and which glyph it is. */
function componentsOf(outline: Buffer): { readonly at: number; readonly glyph: number }[] {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return [];
  const found: { at: number; glyph: number }[] = [];
  let at = 10;
  for (let flags = MORE; flags & MORE; ) {
    flags = outline.readUInt16BE(at);
    found.push({ at: at + 2, glyph: outline.readUInt16BE(at + 2) });
    at += 4 + (flags & WORDS ? 4 : 2);
    if (flags & SCALE) at += 2;
    else if (flags & TWO_SCALES) at += 4;
    else if (flags & MATRIX) at += 8;
  }
  return found;
}

function renumbered(outline: Buffer, numberOf: ReadonlyMap<number, number>): Buffer {
  const components = componentsOf(outline);
  for (const { at, glyph } of components) outline.writeUInt16BE(numberOf.get(glyph) ?? 0, at);
  return outline;
}

function patched(table: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(table);
  copy.writeUInt16BE(value, at);
  return copy;
}

/** The head table, with long glyph offsets and no checksum yet. */
function headTable(table: Buffer): Buffer {
  const copy = Buffer.from(table);
  copy.writeUInt32BE(0, 8);
  copy.writeInt16BE(1, 50);
  return copy;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

const CHECKSUM_MAGIC = 0xb1b0afba;

/** The font file of these tables, which come in the order of their names. */
function assemble(tables: readonly (readonly [name: string, bytes: Buffer])[]): Uint8Array {
  const header = Buffer.alloc(12 + 16 * tables.length);
  const power = Math.floor(Math.log2(tables.length));
  header.writeUInt32BE(0x00010000, 0);
  [tables.length, 16 << power, power, 16 * tables.length - (16 << power)].forEach((value, i) => {
    header.writeUInt16BE(value, 4 + 2 * i);
  });
  const parts = [header];
  let offset = header.length;
  let head = 0;
  tables.forEach(([name, bytes], i) => {
    const padded = Buffer.concat([bytes], bytes.length + (-bytes.length & 3));
    if (name === 'head') head = offset;
    header.write(name, 12 + 16 * i, 'latin1');
    [checksum(padded), offset, bytes.length].forEach((value, k) => {
      header.writeUInt32BE(value, 16 + 16 * i + 4 * k);
    });
    parts.push(padded);
    offset += padded.length;
  });
  const file = Buffer.concat(parts);
  file.writeUInt32BE((CHECKSUM_MAGIC - checksum(file)) >>> 0, head + 8);
  return file;
}
