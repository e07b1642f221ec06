/** Drawings turned into pixels, the same ones on every machine: the one file that touches resvg. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { isProblem, type Picture } from '../../document/pictures/picture.ts';
import { readPng } from '../../document/pictures/png.ts';
import type { Bitmap } from './bitmap.ts';

/** Pixels to the inch: those of a good printer, at which no step shows on the edge of a letter. */
const RESOLUTION = 400;

/** Most pixels of a side. */
const MOST = 3000;

let ready: Promise<void> | undefined;

const open = (): Promise<void> => {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  ready ??= initWasm(readFileSync(file));
  return ready;
};

/** Most pixels, each counted for each plain element that the drawing takes: what is drawn in seconds. */
const MOST_WORK = 300_000_000;

/** Pixels of the width of a drawing `width` points wide. */
function pixelsOf({ width: own, height }: Picture, weight: number, width: number): number {
  const ratio = height / own;
  const wanted = Math.min((width * RESOLUTION) / 72, MOST, MOST / ratio);
  return Math.max(1, Math.round(Math.min(wanted, Math.sqrt(MOST_WORK / weight / ratio))));
}

/** Cache of the process: the last drawings, by what they show and how wide. Bounded: logos are few. */
const known = new Map<string, Bitmap | undefined>();
const MOST_KNOWN = 8;

/** The drawing in pixels, `width` points wide; undefined when nothing of it can be shown. */
export async function draw(
  picture: Picture,
  { text, weight }: { readonly text: string; readonly weight: number },
  width: number,
): Promise<Bitmap | undefined> {
  const pixels = pixelsOf(picture, weight, width);
  const key = `${picture.digest} ${pixels}`;
  if (known.has(key)) return known.get(key);
  await open();
  const made = rasterised(text, pixels);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, made);
  return made;
}

function rasterised(text: string, pixels: number): Bitmap | undefined {
  try {
    // No font is given: what would need one was refused when the drawing was read.
    const drawing = new Resvg(text, {
      fitTo: { mode: 'width', value: pixels },
      font: { loadSystemFonts: false },
    });
    const image = drawing.render();
    const read = readPng(image.asPng());
    image.free();
    drawing.free();
    if (isProblem(read) || read.content.format !== 'png') return undefined;
    const { content, width, height } = read;
    const { alpha } = content.unpack();
    return alpha?.every((one) => one === 0) ? undefined : { width, height, content };
  } catch {
    return undefined;
  }
}
