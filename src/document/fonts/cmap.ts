/** Which characters a font has (OpenType, "cmap", formats 4 and 12: those of fonts in use). */
import { type Sfnt, tableOf } from './sfnt.ts';

/** Whether a font has a sign. */
export type HasSign = (codePoint: number) => boolean;

/** Unicode subtables, the widest first: platform and encoding. */
const UNICODE: readonly (readonly [platform: number, encoding: number])[] = [
  [3, 10],
  [0, 6],
  [0, 4],
  [3, 1],
  [0, 3],
  [0, 2],
  [0, 1],
  [0, 0],
];

/** The characters of a font; undefined when their table is damaged, or is none of those that PDF readers take. */
export function charactersOf(sfnt: Sfnt): HasSign | undefined {
  const cmap = tableOf(sfnt, 'cmap');
  if (cmap.length < 4) return undefined;
  const places = new Map<string, number>();
  const count = cmap.readUInt16BE(2);
  for (let at = 4; at + 8 <= cmap.length && at < 4 + 8 * count; at += 8)
    places.set(`${cmap.readUInt16BE(at)}/${cmap.readUInt16BE(at + 2)}`, cmap.readUInt32BE(at + 4));
  for (const [platform, encoding] of UNICODE) {
    const place = places.get(`${platform}/${encoding}`);
    const found =
      place === undefined || place + 16 > cmap.length ? undefined : subtable(cmap.subarray(place));
    if (found !== undefined) return found;
  }
  return undefined;
}

function subtable(table: Buffer): HasSign | undefined {
  const format = table.readUInt16BE(0);
  if (format === 4) return segments(table);
  return format === 12 ? groups(table) : undefined;
}

/** Format 4: segments of the first 65,536 characters. */
function segments(table: Buffer): HasSign | undefined {
  const size = table.readUInt16BE(6);
  if (size === 0 || size % 2 === 1 || table.length < 16 + 4 * size) return undefined;
  const at = (list: number, i: number): number => table.readUInt16BE(list + 2 * i);
  const [ends, starts, deltas, ranges] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size];
  return (codePoint) => {
    for (let i = 0; i < size / 2; i += 1) {
      if (at(ends, i) < codePoint) continue;
      if (at(starts, i) > codePoint) return false;
      const range = at(ranges, i);
      if (range === 0) return ((codePoint + at(deltas, i)) & 0xffff) !== 0;
      const place = ranges + 2 * i + range + 2 * (codePoint - at(starts, i));
      return place + 2 <= table.length && table.readUInt16BE(place) !== 0;
    }
    return false;
  };
}

/** Format 12: groups of any characters. */
function groups(table: Buffer): HasSign | undefined {
  const count = table.readUInt32BE(12);
  if (table.length < 16 + 12 * count) return undefined;
  return (codePoint) => {
    for (let at = 16; at < 16 + 12 * count; at += 12) {
      if (table.readUInt32BE(at + 4) < codePoint) continue;
      const start = table.readUInt32BE(at);
      return start <= codePoint && table.readUInt32BE(at + 8) + codePoint - start !== 0;
    }
    return false;
  };
}
