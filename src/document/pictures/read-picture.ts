import { createHash } from 'node:crypto';
import { inFigures } from '../../diagnostics/tally.ts';
import { readJpeg } from './jpeg.ts';
import type { PictureFound, PictureRead } from './picture.ts';
import { isProblem } from './picture.ts';
import { pngSize, readPng } from './png.ts';
import { readSvg } from './svg.ts';

/** Largest picture that is read, in bytes: a photograph of a telephone is half of it. */
export const MAX_PICTURE = 10 * 1024 * 1024;

/** Largest drawing, in bytes: a coat of arms in full detail is a quarter of it. */
const MAX_DRAWING = 2 * 1024 * 1024;

/** Most pixels: a page at 600 points to the inch has 35 million, and nobody sees more than 300. */
const MOST_PIXELS = 20_000_000;

const tooLarge = (what: string): PictureRead => ({
  said: `est trop lourde : ${what}`,
  hint: 'La réduire : 2 000 pixels de large suffisent à une page entière.',
});

/** A picture's kind, told from its first bytes (in hexadecimal), whatever its name says. */
const KINDS: readonly (readonly [start: RegExp, kind: string])[] = [
  [/^89504e470d0a1a0a/, 'PNG'],
  [/^ffd8ff/, 'JPEG'],
  [/^47494638/, 'GIF'],
  [/^52494646.{8}57454250/, 'WebP'],
  [/^424d/, 'BMP'],
  [/^(?:49492a00|4d4d002a)/, 'TIFF'],
  [/^.{8}66747970/, 'HEIC, AVIF ou vidéo'],
  [/^25504446/, 'PDF'],
  [/^(?:c5d0d3c6|25215053)/, 'EPS'],
  [/^1f8b/, 'SVGZ (comprimé)'],
  [/^504b/, 'document de bureau'],
];

function kindOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const known = KINDS.find(([pattern]) => pattern.test(start));
  if (known !== undefined) return known[1];
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('utf8');
  return /^\uFEFF?\s*<(?:\?xml|!--|!DOCTYPE\s+svg|svg|[A-Za-z]+:svg)[\s>]/iu.test(head) ? 'SVG' : undefined;
}

function otherKind(kind: string | undefined): PictureRead {
  return {
    said:
      kind === undefined
        ? "n'est pas une image : son contenu n'est ni du PNG, ni du JPEG, ni du SVG"
        : `est du ${kind}, quoi que dise son nom : un acte imprime du PNG, du JPEG ou du SVG`,
    hint: "L'ouvrir dans un logiciel de dessin ou de photographie, et l'enregistrer en PNG ou en JPEG.",
  };
}

function readKind(bytes: Uint8Array): PictureRead {
  const kind = kindOf(bytes);
  if (kind === 'PNG') {
    const { width, height } = pngSize(bytes);
    return width * height > MOST_PIXELS ? tooManyPixels(width, height) : readPng(bytes);
  }
  if (kind === 'JPEG') {
    const read = readJpeg(bytes);
    const tooMany = !isProblem(read) && read.width * read.height > MOST_PIXELS;
    return tooMany ? tooManyPixels(read.width, read.height) : read;
  }
  if (kind !== 'SVG') return otherKind(kind);
  if (bytes.length > MAX_DRAWING) return tooLarge('plus de 2 Mo pour un dessin');
  return readSvg(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/u, ''),
  );
}

const tooManyPixels = (width: number, height: number): PictureRead =>
  tooLarge(`${inFigures(width)} × ${inFigures(height)} pixels`);

/** Cache of the process: what was read of the last files, by their bytes. Bounded. */
const known = new Map<string, PictureRead>();
const MOST_KNOWN = 16;

function read(bytes: Uint8Array, digest: string): PictureRead {
  const before = known.get(digest);
  if (before !== undefined) return before;
  const made = bytes.length > MAX_PICTURE ? tooLarge('plus de 10 Mo') : readKind(bytes);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(digest, made);
  return made;
}

/** Reads the picture that `bytes` are, whatever the name says of its kind; or says why it can't be printed. */
export function readPicture(name: string, bytes: Uint8Array): PictureFound {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const made = read(bytes, digest);
  return isProblem(made) ? made : { name, digest, ...made };
}
