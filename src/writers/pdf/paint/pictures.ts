/** Pictures as PDF holds them: image XObjects in DeviceRGB or DeviceGray, which the output intent defines (8.9.5). */
import { deflateSync } from 'node:zlib';
import type { Bitmap } from '../../pictures/bitmap.ts';
import { type CompactDocument, type Ref, raw } from './serial.ts';

/** Rows made to deflate well (PNG, 9): none, from the left, from above. */
const FILTERS = 3;

/** What filter `kind` leaves of byte `i` of the row at `from`. */
function filtered(
  samples: Uint8Array,
  from: number,
  i: number,
  kind: number,
  step: number,
  row: number,
): number {
  const value = samples[from + i] ?? 0;
  if (kind === 1) return i < step ? value : (value - (samples[from + i - step] ?? 0)) & 0xff;
  if (kind === 2) return from < row ? value : (value - (samples[from + i - row] ?? 0)) & 0xff;
  return value;
}

/** The filter under which the row at `from` is nearest to nought. */
function bestFilter(samples: Uint8Array, from: number, step: number, row: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let kind = 0; kind < FILTERS; kind += 1) {
    let sum = 0;
    for (let i = 0; i < row && sum < least; i += 1) {
      const left = filtered(samples, from, i, kind, step, row);
      sum += left < 128 ? left : 256 - left;
    }
    if (sum < least) [best, least] = [kind, sum];
  }
  return best;
}

/** Samples, row after row, each after the number of its filter. */
function withFilters(samples: Uint8Array, step: number, row: number): Uint8Array {
  const rows = samples.length / row;
  const out = new Uint8Array(rows * (row + 1));
  for (let y = 0; y < rows; y += 1) {
    const kind = bestFilter(samples, y * row, step, row);
    out[y * (row + 1)] = kind;
    for (let i = 0; i < row; i += 1)
      out[y * (row + 1) + 1 + i] = filtered(samples, y * row, i, kind, step, row);
  }
  return out;
}

/** Samples ready to be written. */
interface Packed {
  readonly channels: 1 | 3;
  readonly bytes: Uint8Array;
}

const packed = (samples: Uint8Array, channels: 1 | 3, width: number): Packed => ({
  channels,
  bytes: deflateSync(withFilters(samples, channels, channels * width)),
});

/** Cache: as long as the picture is kept, its samples are deflated once. */
const known = new WeakMap<
  Bitmap['content'],
  { readonly colours: Packed; readonly alpha: Packed | undefined }
>();

function packedOf({ width, content }: Bitmap & { content: { format: 'png' } }) {
  const before = known.get(content);
  if (before !== undefined) return before;
  const { samples, channels, alpha } = content.unpack();
  const made = {
    colours: packed(samples, channels, width),
    alpha: alpha === undefined ? undefined : packed(alpha, 1, width),
  };
  known.set(content, made);
  return made;
}

const SPACES = { 1: 'DeviceGray', 3: 'DeviceRGB' } as const;

const dictionary = ({ width, height }: Bitmap, channels: 1 | 3): Record<string, unknown> => ({
  ...{ Type: 'XObject', Subtype: 'Image', Width: width, Height: height },
  ...{ ColorSpace: SPACES[channels], BitsPerComponent: 8 },
});

function writeSamples(doc: CompactDocument, bitmap: Bitmap, { channels, bytes }: Packed, mask?: Ref): Ref {
  const predictor = raw(`<</Predictor 15/Colors ${channels}/BitsPerComponent 8/Columns ${bitmap.width}>>`);
  const entries = { ...dictionary(bitmap, channels), DecodeParms: predictor, ...(mask && { SMask: mask }) };
  return doc.stream(entries, bytes, true);
}

/** Writes a picture; what lets the paper through goes to its soft mask, which PDF/A-3 allows. Returns its reference. */
export function writePicture(doc: CompactDocument, bitmap: Bitmap): string {
  const { content } = bitmap;
  if (content.format === 'jpeg') {
    const entries = { ...dictionary(bitmap, content.channels), Filter: 'DCTDecode' };
    return String(doc.stream(entries, content.bytes, false));
  }
  const { colours, alpha } = packedOf({ ...bitmap, content });
  const mask = alpha && writeSamples(doc, bitmap, alpha);
  return String(writeSamples(doc, bitmap, colours, mask));
}
