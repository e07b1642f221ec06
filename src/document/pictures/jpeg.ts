import type { PictureProblem, PictureRead } from './picture.ts';

const DAMAGED: PictureProblem = {
  said: 'est abîmée : le fichier JPEG est incomplet ou altéré',
  hint: "La copier de nouveau depuis sa source, ou l'ouvrir et l'enregistrer en JPEG.",
};

const INKS: PictureProblem = {
  said: "est en quadrichromie (CMJN), faite pour l'imprimeur : ses couleurs changeraient d'un écran à l'autre",
  hint: "L'enregistrer en couleurs RVB (sRVB), ou demander au graphiste la version pour l'écran.",
};

const TURNED: PictureProblem = {
  said: "est enregistrée couchée, avec la consigne de la redresser à l'affichage : elle s'imprimerait de travers",
  hint: "L'ouvrir, la tourner d'un tour complet ou la recadrer, puis l'enregistrer : elle sera vraiment droite.",
};

const RARE: PictureProblem = {
  said: "est d'une sorte de JPEG que peu de logiciels savent lire",
  hint: "L'ouvrir et l'enregistrer en JPEG ordinaire ou en PNG.",
};

const [SOI, EOI, SOS, APP0, APP1, APP14, APP15, COM] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xee, 0xef, 0xfe];

/** A stretch of the file between two markers. */
interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** After the head of a scan at `from`, the place of the marker that ends its data; -1 when the file ends before. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1];
    if (next === undefined) return -1;
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  return -1;
}

/** The segment that begins at `at`; undefined when it is cut short or altered. */
function segmentAt(file: Buffer, at: number): Segment | undefined {
  const marker = file[at + 1] ?? 0;
  if (file[at] !== 0xff || at + 2 > file.length) return undefined;
  if (marker === EOI || marker === 0xff) return { marker, start: at, end: at + (marker === EOI ? 2 : 1) };
  if (at + 4 > file.length) return undefined;
  const head = at + 2 + file.readUInt16BE(at + 2);
  const end = marker === SOS ? endOfScan(file, head) : head;
  return end < 0 || end > file.length || head <= at + 3 ? undefined : { marker, start: at, end };
}

/** The segments of the file up to its end marker; undefined when it is cut short or altered (ISO/IEC 10918-1, B). */
function segmentsOf(file: Buffer): readonly Segment[] | undefined {
  const segments: Segment[] = [];
  for (let at = 2; ; ) {
    const segment = segmentAt(file, at);
    if (segment === undefined) return undefined;
    // A marker may be preceded by any number of 0xFF.
    if (segment.marker !== 0xff) segments.push(segment);
    if (segment.marker === EOI) return segments;
    at = segment.end;
  }
}

const isFrame = ({ marker }: Segment): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Baseline, extended and progressive: what PDF and Word both show. */
const USUAL = [0xc0, 0xc1, 0xc2];

/** What Exif says of how the picture is to be turned; 1 when it says nothing (Exif 2.32, 4.6.4). */
function orientation(file: Buffer, { start, end }: Segment): number {
  const exif = file.subarray(start + 4, end);
  if (exif.length < 18 || exif.toString('latin1', 0, 6) !== 'Exif\0\0') return 1;
  const tiff = exif.subarray(6);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const first = tiff.length < 8 ? 0 : little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const count = Math.min(u16(first), 200);
  const entry = Array.from({ length: count }, (_, i) => first + 2 + 12 * i).find((at) => u16(at) === 0x0112);
  return entry === undefined ? 1 : u16(entry + 8) || 1;
}

/** What tells of the person, the place and the device: it is not for a published act. Adobe's tells how to read colours. */
const isPrivate = ({ marker }: Segment): boolean =>
  (marker > APP0 && marker <= APP15 && marker !== APP14) || marker === COM;

function stripped(file: Buffer, segments: readonly Segment[]): Uint8Array {
  const kept = segments.filter((segment) => !isPrivate(segment));
  return Buffer.concat([
    Buffer.from([0xff, SOI]),
    ...kept.map(({ start, end }) => file.subarray(start, end)),
  ]);
}

/** The size that a JPEG announces, in pixels, and where it says so; undefined when it says none. */
function frameOf(file: Buffer, segments: readonly Segment[]) {
  const frame = segments.find(isFrame);
  if (frame === undefined || frame.end - frame.start < 10) return undefined;
  const { start, marker } = frame;
  return {
    marker,
    depth: file[start + 4],
    height: file.readUInt16BE(start + 5),
    width: file.readUInt16BE(start + 7),
    channels: file[start + 9],
  };
}

/** Reads a JPEG (ISO/IEC 10918-1) in greys or in three colours; it is not decoded, and loses what it says of its author. */
export function readJpeg(bytes: Uint8Array): PictureRead {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const segments = segmentsOf(file);
  const frame = segments && frameOf(file, segments);
  if (segments === undefined || frame === undefined || !segments.some(({ marker }) => marker === SOS))
    return DAMAGED;
  const { width, height, channels } = frame;
  if (width === 0 || height === 0) return DAMAGED;
  if (channels === 4) return INKS;
  if (!USUAL.includes(frame.marker) || frame.depth !== 8 || (channels !== 1 && channels !== 3)) return RARE;
  const exif = segments.find(({ marker }) => marker === APP1);
  if (exif !== undefined && orientation(file, exif) !== 1) return TURNED;
  return { width, height, content: { format: 'jpeg', bytes: stripped(file, segments), channels } };
}
