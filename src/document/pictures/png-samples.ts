/** The pixels of a PNG as they are stored, turned into plain samples (ISO/IEC 15948, 8 and 9). */
import type { Samples } from './picture.ts';

/** What a PNG says of itself. `kind` is its colour type. */
export interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly kind: number;
  readonly interlaced: boolean;
}

/** What a PNG says of its colours apart. */
export interface Colours {
  readonly palette: Buffer | undefined;
  /** The colour, or the values of the palette, that let the paper through. */
  readonly transparent: Buffer | undefined;
}

const STORED_CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

const channelsOf = ({ kind }: Header): number => STORED_CHANNELS[kind] ?? 1;

/** Bytes of a row of `width` pixels, its filter left out. */
const rowBytes = (header: Header, width: number): number =>
  Math.ceil((width * channelsOf(header) * header.depth) / 8);

/** One of the images that an interlaced file is made of: where its pixels stand in the whole. */
interface Pass {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

const WHOLE: readonly Pass[] = [{ x: 0, y: 0, dx: 1, dy: 1 }];

/** Adam7 (8.2). */
const PASSES: readonly Pass[] = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
];

const passesOf = ({ interlaced }: Header): readonly Pass[] => (interlaced ? PASSES : WHOLE);

const sizeOf = ({ width, height }: Header, { x, y, dx, dy }: Pass) => ({
  columns: Math.max(0, Math.ceil((width - x) / dx)),
  rows: Math.max(0, Math.ceil((height - y) / dy)),
});

/** Bytes that the pixels take once unpacked, filters included. */
export const storedSize = (header: Header): number =>
  passesOf(header).reduce((sum, pass) => {
    const { columns, rows } = sizeOf(header, pass);
    return columns === 0 ? sum : sum + rows * (1 + rowBytes(header, columns));
  }, 0);

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

type Predict = (left: number, up: number, corner: number) => number;

const PREDICT: readonly Predict[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** Takes the filter off `row`, in place; `above` is the row before it, `step` the bytes of a whole pixel. */
function unfilter(row: Buffer, above: Buffer | undefined, predict: Predict, step: number): void {
  for (let i = 0; i < row.length; i += 1) {
    const left = i < step ? 0 : (row[i - step] ?? 0);
    const corner = i < step ? 0 : (above?.[i - step] ?? 0);
    row[i] = ((row[i] ?? 0) + predict(left, above?.[i] ?? 0, corner)) & 0xff;
  }
}

/** The value number `i` of a row, as it is stored (16 bits are cut to the first 8). */
function storedValue(row: Buffer, i: number, depth: number): number {
  if (depth === 8) return row[i] ?? 0;
  if (depth === 16) return row[2 * i] ?? 0;
  const bit = i * depth;
  return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

/** A picture being filled. */
interface Canvas {
  readonly header: Header;
  readonly colours: Colours;
  readonly samples: Uint8Array;
  readonly alpha: Uint8Array;
  /** The one colour that lets the paper through, by its values as they are stored. */
  readonly clear: readonly number[] | undefined;
}

/** Puts pixel `i` of a row at place `at` of the picture; false when the palette has no such colour. */
function putPixel({ header, colours, samples, alpha, clear }: Canvas, row: Buffer, i: number, at: number) {
  const { kind, depth } = header;
  const stored = channelsOf(header);
  const value = (channel: number): number => storedValue(row, i * stored + channel, depth);
  if (kind === 3) {
    const rank = value(0);
    const palette = colours.palette ?? Buffer.alloc(0);
    if (3 * rank + 2 >= palette.length) return false;
    samples.set(palette.subarray(3 * rank, 3 * rank + 3), 3 * at);
    alpha[at] = colours.transparent?.[rank] ?? 255;
    return true;
  }
  const colour = kind === 0 || kind === 4 ? 1 : 3;
  const scale = depth < 8 ? 255 / ((1 << depth) - 1) : 1;
  for (let channel = 0; channel < colour; channel += 1)
    samples[at * colour + channel] = value(channel) * scale;
  if (stored > colour) alpha[at] = value(colour);
  else if (clear !== undefined) alpha[at] = isClear(row, i * stored, depth, clear) ? 0 : 255;
  return true;
}

/** Whether the values from number `from` on are those of `clear`, to the last bit. */
const isClear = (row: Buffer, from: number, depth: number, clear: readonly number[]): boolean =>
  clear.every((wanted, channel) => {
    const i = from + channel;
    return (depth === 16 ? row.readUInt16BE(2 * i) : storedValue(row, i, depth)) === wanted;
  });

const clearColour = ({ kind }: Header, { transparent }: Colours): readonly number[] | undefined => {
  const count = kind === 0 ? 1 : 3;
  if ((kind !== 0 && kind !== 2) || transparent === undefined || transparent.length < 2 * count)
    return undefined;
  return Array.from({ length: count }, (_, i) => transparent.readUInt16BE(2 * i));
};

/** Reads one pass that begins at `from`; the place after it, or undefined when a row makes no sense. */
function readPass(canvas: Canvas, stored: Buffer, pass: Pass, from: number): number | undefined {
  const { header } = canvas;
  const { columns, rows } = sizeOf(header, pass);
  if (columns === 0) return from;
  const length = rowBytes(header, columns);
  const step = Math.max(1, (channelsOf(header) * header.depth) >> 3);
  let above: Buffer | undefined;
  for (let y = 0; y < rows; y += 1) {
    const at = from + y * (1 + length);
    const predict = PREDICT[stored[at] ?? 0];
    if (predict === undefined) return undefined;
    const row = stored.subarray(at + 1, at + 1 + length);
    unfilter(row, above, predict, step);
    const start = (pass.y + y * pass.dy) * header.width + pass.x;
    for (let x = 0; x < columns; x += 1) if (!putPixel(canvas, row, x, start + x * pass.dx)) return undefined;
    above = row;
  }
  return from + rows * (1 + length);
}

/** The samples of the pixels in `stored`, which is used up; undefined when they are not as the header says. */
export function samplesOf(header: Header, stored: Buffer, colours: Colours): Samples | undefined {
  const pixels = header.width * header.height;
  const channels = header.kind === 0 || header.kind === 4 ? 1 : 3;
  const alpha = new Uint8Array(pixels).fill(255);
  const samples = new Uint8Array(pixels * channels);
  const canvas: Canvas = { header, colours, samples, alpha, clear: clearColour(header, colours) };
  let at: number | undefined = 0;
  for (const pass of passesOf(header)) {
    at = readPass(canvas, stored, pass, at);
    if (at === undefined) return undefined;
  }
  return alpha.every((one) => one === 255) ? { channels, samples } : { channels, samples, alpha };
}
