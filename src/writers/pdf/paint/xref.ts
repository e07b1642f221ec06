/** Object streams and the cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). */

/** Where an object stands: at an offset of the file, or at a rank in an object stream. */
export type Entry =
  | { readonly kind: 'plain'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly rank: number };

/** The body of an object stream, not yet deflated, and the offset of its first object. */
export function objectStream(members: readonly { readonly id: number; readonly text: string }[]): {
  readonly first: number;
  readonly body: Buffer;
} {
  let places = '';
  let offset = 0;
  for (const { id, text } of members) {
    places += `${id} ${offset} `;
    offset += text.length + 1;
  }
  const texts = members.map((member) => member.text).join('\n');
  return { first: places.length, body: Buffer.from(places + texts, 'latin1') };
}

/** Bytes of an entry: kind, offset or stream (4), rank (2). */
const COLUMNS = 7;

/**
 * The body of the cross-reference stream for objects 0 to `size - 1`, not yet deflated, and its layout keys.
 * Each row holds its difference with the row above (PNG predictor "up"), which deflates several times better.
 */
export function xrefTable(
  entries: ReadonlyMap<number, Entry>,
  size: number,
): { readonly layout: string; readonly body: Buffer } {
  const rows = Buffer.alloc(size * COLUMNS);
  for (const [id, entry] of entries) {
    const at = id * COLUMNS;
    rows.writeUInt8(entry.kind === 'plain' ? 1 : 2, at);
    rows.writeUInt32BE(entry.kind === 'plain' ? entry.offset : entry.stream, at + 1);
    rows.writeUInt16BE(entry.kind === 'plain' ? 0 : entry.rank, at + 5);
  }
  rows.writeUInt16BE(0xffff, 5); // object 0 heads the free list, generation 65535
  const body = Buffer.alloc(size * (COLUMNS + 1));
  for (let row = 0; row < size; row += 1) {
    body.writeUInt8(2, row * (COLUMNS + 1));
    for (let column = 0; column < COLUMNS; column += 1) {
      const at = row * COLUMNS + column;
      const above = row === 0 ? 0 : rows.readUInt8(at - COLUMNS);
      body.writeUInt8((rows.readUInt8(at) - above) & 0xff, row * (COLUMNS + 1) + 1 + column);
    }
  }
  const layout = `/W [1 4 2] /DecodeParms <</Predictor 12 /Columns ${COLUMNS}>>`;
  return { layout, body };
}
