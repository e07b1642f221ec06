import { crc32, deflateRawSync } from 'node:zlib';

/** A file of the archive, already compressed: what never changes is compressed once and written many times. */
export interface Entry {
  readonly name: Buffer;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** How hard zlib tries: less makes the data that an act carries a seventh larger, more gains nothing. */
const LEVEL = 6;
/** 1 January 1980 in MS-DOS form, the first day that ZIP can write: the archive says nothing of the clock. */
const DOS_DATE = 0x0021;
const VERSION = 20;
const DEFLATED = 8;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;

/** Compresses one part under its name in the archive (ASCII). */
export function entry(name: string, content: string | Uint8Array): Entry {
  const bytes = Buffer.from(content);
  const packed = deflateRawSync(bytes, { level: LEVEL });
  return { name: Buffer.from(name, 'ascii'), crc: crc32(bytes), size: bytes.length, packed };
}

/** The fields that the local and the central header share (APPNOTE 6.3.3, 4.3.7 and 4.3.12), written at `at`. */
function writeFields(out: Buffer, at: number, file: Entry): void {
  out.writeUInt16LE(VERSION, at);
  out.writeUInt16LE(0, at + 2);
  out.writeUInt16LE(DEFLATED, at + 4);
  out.writeUInt16LE(0, at + 6);
  out.writeUInt16LE(DOS_DATE, at + 8);
  out.writeUInt32LE(file.crc, at + 10);
  out.writeUInt32LE(file.packed.length, at + 14);
  out.writeUInt32LE(file.size, at + 18);
  out.writeUInt16LE(file.name.length, at + 22);
}

function writeLocal(out: Buffer, at: number, file: Entry): number {
  out.writeUInt32LE(0x04034b50, at);
  writeFields(out, at + 4, file);
  file.name.copy(out, at + LOCAL_SIZE);
  out.set(file.packed, at + LOCAL_SIZE + file.name.length);
  return at + LOCAL_SIZE + file.name.length + file.packed.length;
}

function writeCentral(out: Buffer, at: number, file: Entry, offset: number): number {
  out.writeUInt32LE(0x02014b50, at);
  out.writeUInt16LE(VERSION, at + 4);
  writeFields(out, at + 6, file);
  out.writeUInt32LE(offset, at + 42);
  file.name.copy(out, at + CENTRAL_SIZE);
  return at + CENTRAL_SIZE + file.name.length;
}

function writeEnd(out: Buffer, at: number, count: number, start: number): void {
  out.writeUInt32LE(0x06054b50, at);
  out.writeUInt16LE(count, at + 8);
  out.writeUInt16LE(count, at + 10);
  out.writeUInt32LE(at - start, at + 12);
  out.writeUInt32LE(start, at + 16);
}

/**
 * The ZIP archive of `files`, in the order given: the same files give the same bytes, whatever the day or the place.
 * `fflate`, which reads archives here, would deflate each part anew, in JavaScript, in three times the time.
 */
export function archive(files: readonly Entry[]): Uint8Array {
  const body = files.reduce((sum, { name, packed }) => sum + LOCAL_SIZE + name.length + packed.length, 0);
  const directory = files.reduce((sum, { name }) => sum + CENTRAL_SIZE + name.length, 0);
  const out = Buffer.alloc(body + directory + END_SIZE);
  let at = 0;
  const offsets = files.map((file) => {
    const offset = at;
    at = writeLocal(out, at, file);
    return offset;
  });
  files.forEach((file, rank) => {
    at = writeCentral(out, at, file, offsets[rank] ?? 0);
  });
  writeEnd(out, at, files.length, body);
  return out;
}

/** The last content of each part by name, compressed. */
export type Packed = Map<string, { readonly content: string; readonly made: Entry }>;

/**
 * As `entry`, unless the part's content is the same as the last time: the foot, the relations and most lists are, from
 * one act of a sitting to the next. `known` holds one entry a part, and never changes the bytes.
 */
export function entryOnce(name: string, content: string, known: Packed): Entry {
  const last = known.get(name);
  if (last?.content === content) return last.made;
  const made = entry(name, content);
  known.set(name, { content, made });
  return made;
}
