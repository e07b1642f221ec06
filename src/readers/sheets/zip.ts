import { Inflate } from 'fflate';

/** Bytes that the parts read of an archive may have together, once inflated: a sheet of a thousand members has 200 000. */
export const MAX_INFLATED = 20 * 1024 * 1024;

/** Why an archive or one of its parts can't be read. */
export type ZipFailure = 'not-a-zip' | 'broken' | 'too-large';

/** An archive opened: the names of its parts, and a reader that counts what it inflates. */
export interface Zip {
  readonly names: readonly string[];
  /** The bytes of a part; undefined when there is none of that name. */
  readonly read: (name: string) => Uint8Array | ZipFailure | undefined;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Parts that an archive may have: a workbook has some twenty. */
const MAX_ENTRIES = 2000;

/** Where the end record stands: within the last 65 557 bytes (APPNOTE 4.3.16). */
function endOf(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/** The central directory, which tells the sizes truly where local headers may not (APPNOTE 4.3.12). */
function entriesOf(view: DataView, bytes: Uint8Array, end: number): readonly Entry[] {
  const count = Math.min(view.getUint16(end + 10, true), MAX_ENTRIES);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let rank = 0; rank < count && view.getUint32(at, true) === CENTRAL; rank += 1) {
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Thrown out of an inflation that goes beyond what is allowed, whatever the headers promise. */
class TooLarge extends Error {}

/** Inflates in small steps: what a few bytes would blow up to is never held. */
function inflated(data: Uint8Array, room: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > room) throw new TooLarge();
    chunks.push(chunk);
  });
  for (let at = 0; at < data.length; at += 4096) {
    inflate.push(data.subarray(at, at + 4096), at + 4096 >= data.length);
  }
  return Buffer.concat(chunks);
}

function bytesOf(view: DataView, bytes: Uint8Array, entry: Entry, room: number): Uint8Array | ZipFailure {
  const { offset, compressed, method } = entry;
  if (view.getUint32(offset, true) !== LOCAL) return 'broken';
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressed > bytes.length) return 'broken';
  const data = bytes.subarray(start, start + compressed);
  if (method === 0) return data.length > room ? 'too-large' : data;
  return method === 8 ? inflated(data, room) : 'broken';
}

/** Opens a ZIP archive held in memory. Nothing is inflated before it is asked for; `limit` bounds the whole. */
export function openZip(bytes: Uint8Array, limit = MAX_INFLATED): Zip | ZipFailure {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let room = limit;
  try {
    const end = endOf(view);
    if (end === undefined) return 'not-a-zip';
    const entries = new Map(entriesOf(view, bytes, end).map((entry) => [entry.name, entry]));
    const read: Zip['read'] = (name) => {
      const entry = entries.get(name);
      if (!entry) return undefined;
      try {
        const content = bytesOf(view, bytes, entry, room);
        if (typeof content !== 'string') room -= content.length;
        return content;
      } catch (error) {
        return error instanceof TooLarge ? 'too-large' : 'broken';
      }
    };
    return { names: [...entries.keys()], read };
  } catch {
    return 'broken';
  }
}
