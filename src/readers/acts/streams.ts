/** Streams decoded (ISO 32000-1, 7.4): deflate with PNG predictors, which is all that acts and signatures use. */
import { inflateSync } from 'node:zlib';
import { isArray, isDictionary, isName, type Stream, type Value } from './objects.ts';
import { spend } from './room.ts';

/** The longest stream of an act, a font, has a tenth of it; a stream made to fill the memory goes beyond. In bytes. */
const MOST_BYTES = 8_000_000;

/** The bytes of a stream, decoded. Throws when its filter is not in use, its bytes are damaged, or its file has no room left. */
export function decodeStream({ dictionary, raw, room }: Stream): Buffer {
  let bytes = Buffer.from(raw, 'latin1');
  const filters = listOf(dictionary.get('Filter'));
  const parameters = listOf(dictionary.get('DecodeParms'));
  filters.forEach((filter, rank) => {
    if (!isName(filter) || filter.name !== 'FlateDecode') throw new Error('a stream has a filter not in use');
    const inflated = inflateSync(bytes, { maxOutputLength: MOST_BYTES });
    if (room) spend(room, inflated.length);
    bytes = Buffer.from(unpredict(inflated, parameters[rank]));
  });
  return bytes;
}

const listOf = (value: Value | undefined): readonly Value[] => {
  if (value === undefined || value === null) return [];
  return isArray(value) ? value : [value];
};

/** Undoes the PNG predictors (RFC 2083, 6) of rows of one byte a sample, as cross-reference streams have them. */
function unpredict(rows: Buffer, parameters: Value | undefined): Buffer {
  if (!isDictionary(parameters) || Number(parameters.get('Predictor') ?? 1) < 10) return rows;
  const columns = Number(parameters.get('Columns') ?? 1);
  if (!(columns >= 1)) throw new Error('a stream has rows without columns');
  const count = Math.floor(rows.length / (columns + 1));
  const plain = Buffer.alloc(count * columns);
  for (let row = 0; row < count; row += 1) {
    const start = row * (columns + 1);
    const filter = rows[start] ?? 0;
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      // Above the first row and before the first column stands nothing.
      const [left, corner] = column === 0 ? [0, 0] : [byte(plain, at - 1), byte(plain, at - columns - 1)];
      plain[at] = byte(rows, start + 1 + column) + guess(filter, left, byte(plain, at - columns), corner);
    }
  }
  return plain;
}

/** A byte; 0 where there is none. */
const byte = (bytes: Buffer, at: number): number => bytes[at] ?? 0;

/** What a predictor foretells of a byte from its neighbours. */
function guess(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const sum = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
