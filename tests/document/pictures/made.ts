/** Pictures made in memory, right and wrong: none is kept as a file. */
import { crc32, deflateSync } from 'node:zlib';
import { isProblem, type Picture } from '../../../src/document/pictures/picture.ts';
import { readPicture } from '../../../src/document/pictures/read-picture.ts';

const chunk = (name: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(body.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
};

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** What a PNG is made of; `value` gives each pixel its values as they are stored. */
export interface PngSpec {
  readonly width: number;
  readonly height: number;
  readonly depth?: 1 | 2 | 4 | 8 | 16;
  /** Colour type. */
  readonly kind?: 0 | 2 | 3 | 4 | 6;
  readonly interlaced?: boolean;
  readonly filter?: number;
  readonly value?: (x: number, y: number) => readonly number[];
  readonly palette?: readonly number[];
  readonly transparent?: readonly number[];
  /** More parts, before the pixels. */
  readonly extra?: readonly (readonly [name: string, body: Buffer])[];
}

const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function packedRow(pixels: readonly (readonly number[])[], depth: number): number[] {
  const values = pixels.flat();
  if (depth === 16) return values.flatMap((value) => [value >> 8, value & 255]);
  const perByte = 8 / depth;
  const bytes: number[] = [];
  for (let i = 0; i < values.length; i += perByte) {
    let byte = 0;
    for (let k = 0; k < perByte; k += 1) byte = (byte << depth) | (values[i + k] ?? 0);
    bytes.push(byte);
  }
  return bytes;
}

/** Filters a row as an encoder does (PNG, 9.2). */
function filtered(row: readonly number[], above: readonly number[], filter: number, step: number): number[] {
  return row.map((value, i) => {
    const [left, up, corner] = [row[i - step] ?? 0, above[i] ?? 0, i < step ? 0 : (above[i - step] ?? 0)];
    const guess = left + up - corner;
    const near = [left, up, corner].toSorted((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0] ?? 0;
    const predicted = [0, left, up, (left + up) >> 1, near][filter] ?? 0;
    return (value - predicted) & 255;
  });
}

const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

/** A PNG as an encoder writes it. */
export function png(spec: PngSpec): Buffer {
  const { width, height, depth = 8, kind = 2, interlaced = false, filter = 0 } = spec;
  const value = spec.value ?? ((x, y) => [x * 10, y * 10, 100, 255].slice(0, CHANNELS[kind]));
  const step = Math.max(1, (CHANNELS[kind] * depth) >> 3);
  const rows: number[] = [];
  for (const [x0, y0, dx, dy] of interlaced ? PASSES : [[0, 0, 1, 1] as const]) {
    let above: number[] = [];
    for (let y = y0; y < height && x0 < width; y += dy) {
      const pixels: (readonly number[])[] = [];
      for (let x = x0; x < width; x += dx) pixels.push(value(x, y));
      const row = packedRow(pixels, depth);
      rows.push(filter, ...filtered(row, above, filter, step));
      above = row;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, kind, 0, 0, interlaced ? 1 : 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...(spec.palette ? [chunk('PLTE', Buffer.from(spec.palette))] : []),
    ...(spec.transparent ? [chunk('tRNS', Buffer.from(spec.transparent))] : []),
    ...(spec.extra ?? []).map(([name, body]) => chunk(name, body)),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG that announces one size and holds the pixels of another. */
export function liar(width: number, height: number, packed: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A photograph of 24 by 20 pixels, as an encoder wrote it: plain, then progressive. */
export const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEAFAAUAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAUABgDASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAUCB//EACEQAAEEAQUAAwAAAAAAAAAAAAEAAgMEEgYRITFBFVGB/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAIE/8QAGREBAAIDAAAAAAAAAAAAAAAAAAECAzGx/9oADAMBAAIRAxEAPwDpyIiCRqO6KVerJJbfVhfYwkkYASBg8gdH0DxFnVDB8fFYfVbairTCWSJwBBbi5u/P1lv+Iplox1ia64soiKmc7HKIiD//2Q==',
  'base64',
);

/** The same, progressive. */
export const PROGRESSIVE = Buffer.from(
  '/9j/4AAQSkZJRgABAQEAFAAUAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wgARCAAUABgDASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAQBBv/EABYBAQEBAAAAAAAAAAAAAAAAAAABA//aAAwDAQACEAMQAAAB6cEbE0tFzA//xAAYEAADAQEAAAAAAAAAAAAAAAACBBASM//aAAgBAQABBQKMHgY1zv8A/8QAGBEAAgMAAAAAAAAAAAAAAAAAAAECECH/2gAIAQMBAT8BIrL/AP/EABQRAQAAAAAAAAAAAAAAAAAAACD/2gAIAQIBAT8BH//EABoQAQADAAMAAAAAAAAAAAAAAAECEBIRICH/2gAIAQEABj8CqKyya9bJZ0ReU6f/xAAbEAACAQUAAAAAAAAAAAAAAAABERAgIVFxwf/aAAgBAQABPyGHEnQGjIXAuRhEdo//2gAMAwEAAgADAAAAEAPAAP/EABgRAAIDAAAAAAAAAAAAAAAAAAABEDGx/9oACAEDAQE/EBDpk//EABYRAAMAAAAAAAAAAAAAAAAAAAABEP/aAAgBAgEBPxAd/8QAHBABAAEEAwAAAAAAAAAAAAAAASEQETFBAFGB/9oACAEBAAE/EKHaGUihfDDsNVGyjFCMhPUvK5J5/9k=',
  'base64',
);

/** A photograph with one more segment after its first marker. */
export function withSegment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([JPEG.subarray(0, 2), head, body, JPEG.subarray(2)]);
}

/** An Exif segment that says how the picture is turned, then what is nobody's business. */
export function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('Appareil de Léonce', 'utf8')]);
}

/** A drawing around `inside`. */
export const svg = (inside: string, attributes = 'width="20mm" height="10mm" viewBox="0 0 40 20"'): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`, 'utf8');

/** The picture that a file is; throws when it is not fit. */
export function pictureOf(bytes: Uint8Array, name = 'plan.png'): Picture {
  const found = readPicture(name, bytes);
  if (isProblem(found)) throw new Error(found.said);
  return found;
}
