/** Objects as they stand in a file (ISO 32000-1, 7.3.8, 7.3.10 and 7.5.7). */
import { isDictionary, isReference, Reader, type Stream, type Value } from './objects.ts';
import { type Room, spend } from './room.ts';
import { decodeStream } from './streams.ts';

/** A file that objects are read from: its bytes as latin-1, and how much of them may still be read. */
export interface Origin {
  readonly source: string;
  readonly room: Room;
}

/** Gives the length of a stream that is told elsewhere in the file. */
export type LengthAt = (id: number) => number | undefined;

/** Reads the object at `offset`. Throws when there is none, or when it is not that of number `id`. */
export function readObject(origin: Origin, offset: number, id?: number, lengthAt?: LengthAt): Value {
  const { source, room } = origin;
  const head = /^\s*(\d+)\s+\d+\s+obj(?![A-Za-z])/.exec(source.slice(offset, offset + 40));
  if (head === null || (id !== undefined && Number(head[1]) !== id))
    throw new Error(`no object at ${offset}`);
  const reader = new Reader(source, offset + head[0].length, room);
  const value = reader.read() ?? null;
  reader.skip();
  spend(room, reader.at - offset);
  if (!source.startsWith('stream', reader.at) || !isDictionary(value)) return value;
  const begin = reader.at + (source[reader.at + 6] === '\r' ? 8 : 7);
  const told = value.get('Length');
  const length = isReference(told) ? lengthAt?.(told.ref) : told;
  if (typeof length !== 'number') throw new Error('the length of a stream is not told');
  if (!/^\r?\n?endstream/.test(source.slice(begin + length, begin + length + 12))) {
    throw new Error('the length of a stream is wrong');
  }
  spend(room, length);
  return { dictionary: value, raw: source.slice(begin, begin + length), room };
}

/** The objects of an object stream, by number, with their ranks. */
export function readObjectStream(stream: Stream): ReadonlyMap<number, { rank: number; value: Value }> {
  const body = decodeStream(stream).toString('latin1');
  const first = Number(stream.dictionary.get('First'));
  const count = Number(stream.dictionary.get('N'));
  const reader = new Reader(body, 0, stream.room);
  const members = new Map<number, { rank: number; value: Value }>();
  for (let rank = 0; rank < count && reader.at < first; rank += 1) {
    const [id, offset] = [Number(reader.read()), Number(reader.read())];
    members.set(id, { rank, value: new Reader(body, first + offset, stream.room).read() ?? null });
  }
  return members;
}
