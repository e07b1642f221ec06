/** Fonts as PDF embeds them: Type 0 over a TrueType subset, with widths and a map to Unicode (ISO 32000-1, 9.7). */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { readyMade } from '../../ready-made.ts';
import type { Face } from '../text/line.ts';
import { type Coded, type Repertoire, repertoireOf } from './repertoire.ts';
import type { CompactDocument } from './serial.ts';
import { type FontSource, subsetFont } from './truetype.ts';

/** What a document embeds of a face, ready to be written. */
interface FontProgram {
  readonly name: string;
  readonly file: Uint8Array;
  readonly fileLength: number;
  readonly widths: string;
  readonly toUnicode: Uint8Array;
}

/** Cache of the process: the French part of each face, made and deflated once. */
const basePrograms = new WeakMap<Face, FontProgram>();

/** Embeds a face; `extras` are the glyphs beyond the French ones. Returns its reference. */
export function embedFace(doc: CompactDocument, face: Face, extras: readonly Coded[]): string {
  const program = programOf(face, extras);
  const cff = isCff(face);
  const file = doc.stream(
    cff ? { Subtype: 'CIDFontType0C' } : { Length1: program.fileLength },
    program.file,
    true,
  );
  const toUnicode = doc.stream({}, program.toUnicode, true);
  const descriptor = doc.reserve();
  doc.pack(descriptor, descriptorText(face, program.name, String(file)));
  const descendant = doc.reserve();
  doc.pack(
    descendant,
    `<</Type/Font/Subtype/CIDFontType${cff ? '0' : '2'}/BaseFont/${program.name}${cff ? '' : '/CIDToGIDMap/Identity'}` +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
      `/FontDescriptor ${descriptor} 0 R/W[${program.widths}]>>`,
  );
  const font = doc.reserve();
  doc.pack(
    font,
    `<</Type/Font/Subtype/Type0/BaseFont/${program.name}/Encoding/Identity-H` +
      `/DescendantFonts[${descendant} 0 R]/ToUnicode ${toUnicode}>>`,
  );
  return `${font} 0 R`;
}

function programOf(face: Face, extras: readonly Coded[]): FontProgram {
  if (extras.length > 0) return makeProgram(face, extras);
  let known = basePrograms.get(face);
  if (known === undefined) {
    known = readyProgram(face) ?? makeProgram(face, []);
    basePrograms.set(face, known);
  }
  return known;
}

/** Under what name the build keeps fonts. */
export const READY_FONTS = 'fonts';

/** A program as the build keeps it: bytes in Base64. */
type KeptProgram = Omit<FontProgram, 'file' | 'toUnicode'> & {
  readonly file: string;
  readonly toUnicode: string;
};

/** What a program is made of: this face of that very file, which says its own checksum (OpenType, "head"). */
function keyOf({ name, font }: Face): string {
  const { head } = font as unknown as { readonly head: { readonly checkSumAdjustment: number } };
  return `${name} ${font.postscriptName} ${head.checkSumAdjustment}`;
}

function readyProgram(face: Face): FontProgram | undefined {
  const kept = readyMade<KeptProgram>(READY_FONTS, keyOf(face));
  if (kept === undefined) return undefined;
  const { file, toUnicode } = kept;
  return { ...kept, file: Buffer.from(file, 'base64'), toUnicode: Buffer.from(toUnicode, 'base64') };
}

/** The French part of each face, as the build keeps it, by what it is made of. */
export function readyFonts(faces: readonly Face[]): Readonly<Record<string, KeptProgram>> {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const made = faces.map((face) => {
    const { file, toUnicode, ...program } = makeProgram(face, []);
    return [keyOf(face), { ...program, file: base64(file), toUnicode: base64(toUnicode) }] as const;
  });
  return Object.fromEntries(made);
}

function makeProgram(face: Face, extras: readonly Coded[]): FontProgram {
  const repertoire = repertoireOf(face);
  const others = [...new Map(extras.map((coded) => [coded.code, coded])).values()];
  others.sort((a, b) => a.code - b.code);
  const numbered = new Map([...repertoire.base, ...others].map(({ code, glyph }) => [code, glyph]));
  const file = isCff(face) ? cffSubset(face, numbered) : subsetFont(sourceOf(face), numbered);
  // Six letters tell subsets of one font apart (9.6.4): the same glyphs, the same letters.
  const digest = createHash('sha256').update(file).digest();
  const tag = Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('');
  return {
    name: `${tag}+${(face.font.postscriptName ?? '').replace(/[^A-Za-z0-9_-]/g, '')}`,
    file: deflateSync(file),
    fileLength: file.length,
    widths: widthsText(repertoire, others),
    toUnicode: deflateSync(Buffer.from(toUnicodeText(repertoire, others), 'latin1')),
  };
}

/** Whether the outlines of a face are cubic: they go as they are into a font of Type 0C (9.9). */
const isCff = ({ font }: Face): boolean => Object.hasOwn(tablesOf(font), 'CFF ');

/** What fontkit makes of a font for embedding, which its types leave out. */
interface CffSubset {
  glyphs: number[];
  encode(): Uint8Array;
}

/** The CFF outlines asked for, in the order of their codes; a hole has the outline of glyph 0. */
function cffSubset(face: Face, numbered: ReadonlyMap<number, number>): Uint8Array {
  const subset = face.font.createSubset() as unknown as CffSubset;
  const size = Math.max(0, ...numbered.keys()) + 1;
  subset.glyphs = Array.from({ length: size }, (_, code) => numbered.get(code) ?? 0);
  return subset.encode();
}

const tablesOf = (font: Face['font']): FontSource['tables'] =>
  (font as unknown as { readonly directory: { readonly tables: FontSource['tables'] } }).directory.tables;

/** fontkit keeps the file it read and the places of its tables, which its types leave out. */
function sourceOf(face: Face): FontSource {
  const font = face.font as unknown as {
    readonly stream: { readonly buffer: Uint8Array };
  };
  return { bytes: font.stream.buffer, tables: tablesOf(face.font) };
}

function descriptorText(face: Face, name: string, file: string): string {
  const { font } = face;
  const scaled = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  const { minX, minY, maxX, maxY } = font.bbox;
  const [italic, bold] = [face.name.includes('italic'), face.name.includes('bold')];
  return (
    `<</Type/FontDescriptor/FontName/${name}/Flags ${italic ? 68 : 4}` +
    `/FontBBox[${[minX, minY, maxX, maxY].map(scaled).join(' ')}]/ItalicAngle ${font.italicAngle}` +
    `/Ascent ${scaled(font.ascent)}/Descent ${scaled(font.descent)}/CapHeight ${scaled(font.capHeight || font.ascent)}` +
    `/XHeight ${scaled(font.xHeight || font.ascent / 2)}/StemV ${bold ? 140 : 88}/FontFile${isCff(face) ? '3' : '2'} ${file}>>`
  );
}

function widthsText({ face, base }: Repertoire, others: readonly Coded[]): string {
  const width = (glyph: number): string => {
    const units = face.font.getGlyph(glyph).advanceWidth;
    return String(Math.round((units * 100_000) / face.font.unitsPerEm) / 100);
  };
  const first = [0, ...base.map((coded) => coded.glyph)].map(width).join(' ');
  return `0[${first}]${others.map(({ code, glyph }) => `${code}[${width(glyph)}]`).join('')}`;
}

const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

function unicodeText(characters: readonly number[]): string {
  const units = String.fromCodePoint(...characters);
  return `<${Array.from({ length: units.length }, (_, i) => hex4(units.charCodeAt(i))).join('')}>`;
}

/** Most lines a block of a CMap may hold. */
const BLOCK = 100;

function toUnicodeText({ base }: Repertoire, others: readonly Coded[]): string {
  const lines = [...base, ...others].map(
    ({ code, characters }) => `<${hex4(code)}>${unicodeText(characters)}`,
  );
  let blocks = '';
  for (let i = 0; i < lines.length; i += BLOCK) {
    const block = lines.slice(i, i + BLOCK);
    blocks += `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`;
  }
  return (
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n' +
    '/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n' +
    `1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n${blocks}` +
    'endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend'
  );
}
