/**
 * Pair kerning, read straight from a font's GPOS table.
 *
 * fontkit shapes a word in 0.05 to 0.1 ms, because it runs every feature of a general shaper; a council's acts are
 * in Latin letters, for which shaping comes down to one glyph a character and one kerning pair between two of them.
 * Reading the pairs here takes a few milliseconds a face, once, and each word then costs next to nothing.
 * Tables and field names are those of the OpenType specification (ISO/IEC 14496-22), "GPOS".
 */

/** The kerning of a face: what to add to the advance of glyph `left` when glyph `right` follows, in font units. */
export type Kerning = (left: number, right: number) => number;

const PAIR_ADJUSTMENT = 2;
const EXTENSION = 9;
const X_ADVANCE = 4;

/** The kerning that the font file `bytes` gives to the script `script` ("latn"): 0 everywhere when it has none. */
export function readKerning(bytes: Uint8Array, script: string): Kerning {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const gpos = tableOffset(file, 'GPOS');
  if (gpos === undefined) return () => 0;
  const lookups = kernLookups(file, gpos, script).map((lookup) => pairReaders(file, lookup));
  return (left, right) => {
    let sum = 0;
    for (const subtables of lookups) sum += firstOf(subtables, left, right);
    return sum;
  };
}

/** The subtables of a lookup are tried in turn until one knows the pair. */
function firstOf(subtables: readonly PairReader[], left: number, right: number): number {
  for (const reader of subtables) {
    const found = reader(left, right);
    if (found !== undefined) return found;
  }
  return 0;
}

type PairReader = (left: number, right: number) => number | undefined;

function tag(file: DataView, at: number): string {
  return String.fromCharCode(
    file.getUint8(at),
    file.getUint8(at + 1),
    file.getUint8(at + 2),
    file.getUint8(at + 3),
  );
}

function tableOffset(file: DataView, name: string): number | undefined {
  const count = file.getUint16(4);
  for (let i = 0; i < count; i += 1) {
    const record = 12 + 16 * i;
    if (tag(file, record) === name) return file.getUint32(record + 8);
  }
  return undefined;
}

/** Most lookups, and most subtables of each: fonts in use have a few. A font made to harm would have millions read. */
const MOST_LOOKUPS = 64;
const MOST_SUBTABLES = 256;

/** Offsets of the lookups that feature `kern` lists for the script's default language. */
function kernLookups(file: DataView, gpos: number, script: string): number[] {
  const scripts = gpos + file.getUint16(gpos + 4);
  const features = gpos + file.getUint16(gpos + 6);
  const lookups = gpos + file.getUint16(gpos + 8);
  const scriptAt = taggedRecord(file, scripts, script);
  if (scriptAt === undefined || file.getUint16(scriptAt) === 0) return [];
  const language = scriptAt + file.getUint16(scriptAt);
  const found: number[] = [];
  for (let i = 0; i < file.getUint16(language + 4); i += 1) {
    const record = features + 2 + 6 * file.getUint16(language + 6 + 2 * i);
    if (tag(file, record) !== 'kern') continue;
    const feature = features + file.getUint16(record + 4);
    for (let k = 0; k < file.getUint16(feature + 2); k += 1) {
      const index = file.getUint16(feature + 4 + 2 * k);
      found.push(lookups + file.getUint16(lookups + 2 + 2 * index));
      if (found.length === MOST_LOOKUPS) return found;
    }
  }
  return found;
}

function taggedRecord(file: DataView, list: number, name: string): number | undefined {
  for (let i = 0; i < file.getUint16(list); i += 1) {
    const record = list + 2 + 6 * i;
    if (tag(file, record) === name) return list + file.getUint16(record + 4);
  }
  return undefined;
}

function pairReaders(file: DataView, lookup: number): PairReader[] {
  const type = file.getUint16(lookup);
  const readers: PairReader[] = [];
  for (let i = 0; i < Math.min(file.getUint16(lookup + 4), MOST_SUBTABLES); i += 1) {
    let subtable = lookup + file.getUint16(lookup + 6 + 2 * i);
    let subtype = type;
    if (type === EXTENSION) {
      subtype = file.getUint16(subtable + 2);
      subtable += file.getUint32(subtable + 4);
    }
    if (subtype !== PAIR_ADJUSTMENT) continue;
    readers.push(file.getUint16(subtable) === 1 ? listedPairs(file, subtable) : classPairs(file, subtable));
  }
  return readers;
}

/** Bytes of a value record, and where its x advance stands in it (undefined when it has none). */
function valueShape(format: number): { size: number; xAdvance: number | undefined } {
  const before = bitCount(format & (X_ADVANCE - 1));
  return { size: 2 * bitCount(format), xAdvance: format & X_ADVANCE ? 2 * before : undefined };
}

function bitCount(value: number): number {
  let count = 0;
  for (let rest = value; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

/** PairPosFormat1: each first glyph has its own list of seconds. Lists are read when first asked for. */
function listedPairs(file: DataView, subtable: number): PairReader {
  const coverage = readCoverage(file, subtable + file.getUint16(subtable + 2));
  const first = valueShape(file.getUint16(subtable + 4));
  const second = valueShape(file.getUint16(subtable + 6));
  const step = 2 + first.size + second.size;
  const lists = new Map<number, Map<number, number>>();
  return (left, right) => {
    const index = coverage.get(left);
    if (index === undefined) return undefined;
    let list = lists.get(left);
    if (list === undefined) {
      const at = subtable + file.getUint16(subtable + 10 + 2 * index);
      list = new Map();
      for (let i = 0; i < file.getUint16(at); i += 1) {
        const record = at + 2 + step * i;
        const value = first.xAdvance === undefined ? 0 : file.getInt16(record + 2 + first.xAdvance);
        list.set(file.getUint16(record), value);
      }
      lists.set(left, list);
    }
    return list.get(right);
  };
}

/** PairPosFormat2: pairs of glyph classes. */
function classPairs(file: DataView, subtable: number): PairReader {
  const coverage = readCoverage(file, subtable + file.getUint16(subtable + 2));
  const first = valueShape(file.getUint16(subtable + 4));
  const second = valueShape(file.getUint16(subtable + 6));
  const lefts = readClasses(file, subtable + file.getUint16(subtable + 8));
  const rights = readClasses(file, subtable + file.getUint16(subtable + 10));
  const rightCount = file.getUint16(subtable + 14);
  const step = first.size + second.size;
  return (left, right) => {
    if (!coverage.has(left)) return undefined;
    if (first.xAdvance === undefined) return 0;
    const row = (lefts.get(left) ?? 0) * rightCount + (rights.get(right) ?? 0);
    return file.getInt16(subtable + 16 + step * row + first.xAdvance);
  };
}

/** Glyph to coverage index. */
function readCoverage(file: DataView, at: number): Map<number, number> {
  const covered = new Map<number, number>();
  const count = file.getUint16(at + 2);
  for (let i = 0; i < count; i += 1) {
    if (file.getUint16(at) === 1) {
      covered.set(file.getUint16(at + 4 + 2 * i), i);
      continue;
    }
    const range = at + 4 + 6 * i;
    const start = file.getUint16(range);
    const index = file.getUint16(range + 4);
    for (let glyph = start; glyph <= file.getUint16(range + 2); glyph += 1) {
      covered.set(glyph, index + glyph - start);
    }
  }
  return covered;
}

/** Glyph to class; glyphs that are not there are of class 0. */
function readClasses(file: DataView, at: number): Map<number, number> {
  const classes = new Map<number, number>();
  if (file.getUint16(at) === 1) {
    const start = file.getUint16(at + 2);
    for (let i = 0; i < file.getUint16(at + 4); i += 1) {
      classes.set(start + i, file.getUint16(at + 6 + 2 * i));
    }
    return classes;
  }
  for (let i = 0; i < file.getUint16(at + 2); i += 1) {
    const range = at + 4 + 6 * i;
    for (let glyph = file.getUint16(range); glyph <= file.getUint16(range + 2); glyph += 1) {
      classes.set(glyph, file.getUint16(range + 4));
    }
  }
  return classes;
}
