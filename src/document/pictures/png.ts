import { crc32, inflateSync } from 'node:zlib';
import type { PictureProblem, PictureRead, Samples } from './picture.ts';
import { type Header, samplesOf, storedSize } from './png-samples.ts';

const DAMAGED: PictureProblem = {
  said: 'est abîmée : le fichier PNG est incomplet ou altéré',
  hint: "La copier de nouveau depuis sa source, ou l'ouvrir et l'enregistrer en PNG.",
};

const ANIMATED: PictureProblem = {
  said: "est animée : un acte n'imprime qu'une image fixe",
  hint: "En enregistrer l'image voulue en PNG simple.",
};

/** A part of the file: its name, what it holds. */
interface Chunk {
  readonly name: string;
  readonly body: Buffer;
}

/** The parts of the file in order, up to the last; undefined when one is cut short or altered (PNG, 5.3). */
function chunksOf(file: Buffer): readonly Chunk[] | undefined {
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > file.length) return undefined;
    const name = file.toString('latin1', at + 4, at + 8);
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return undefined;
    chunks.push({ name, body: file.subarray(at + 8, end) });
    if (name === 'IEND') return chunks;
    at = end + 4;
  }
  return undefined;
}

/** Depths that each kind of colour admits (PNG, table 11.1). */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

function headerOf(chunk: Chunk | undefined): Header | undefined {
  if (chunk?.name !== 'IHDR' || chunk.body.length !== 13) return undefined;
  const [depth = 0, kind = 0, compression, filter, interlace = 0] = chunk.body.subarray(8);
  const [width, height] = [chunk.body.readUInt32BE(0), chunk.body.readUInt32BE(4)];
  const known = DEPTHS[kind]?.includes(depth) === true && compression === 0 && filter === 0 && interlace <= 1;
  return known && width > 0 && height > 0
    ? { width, height, depth, kind, interlaced: interlace === 1 }
    : undefined;
}

/** The size that a PNG announces, in pixels, known before anything of it is unpacked. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.length < 24
    ? { width: 0, height: 0 }
    : { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** Unpacks no more than the size announced asks for. */
function unpacked(chunks: readonly Chunk[], size: number): Buffer | undefined {
  const packed = Buffer.concat(chunks.flatMap(({ name, body }) => (name === 'IDAT' ? [body] : [])));
  try {
    const stored = inflateSync(packed, { maxOutputLength: size + 64 });
    return stored.length >= size ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** The samples of a PNG whose parts are whole; undefined when its pixels are not as it says. */
function pixelsOf(header: Header, chunks: readonly Chunk[]): Samples | undefined {
  const body = (sought: string): Buffer | undefined => chunks.find(({ name }) => name === sought)?.body;
  const palette = body('PLTE');
  if (header.kind === 3 && palette === undefined) return undefined;
  const stored = unpacked(chunks, storedSize(header));
  return stored && samplesOf(header, stored, { palette, transparent: body('tRNS') });
}

/** Reads a PNG (ISO/IEC 15948) of any depth, colour and order; its size was judged before. */
export function readPng(bytes: Uint8Array): PictureRead {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = chunksOf(file);
  const header = headerOf(chunks?.[0]);
  if (chunks === undefined || header === undefined) return DAMAGED;
  if (chunks.some(({ name }) => name === 'acTL')) return ANIMATED;
  if (pixelsOf(header, chunks) === undefined) return DAMAGED;
  const { width, height } = header;
  const unpack = (): Samples =>
    pixelsOf(header, chunks) ?? { channels: 1, samples: new Uint8Array(width * height) };
  return { width, height, content: { format: 'png', bytes, unpack } };
}
