/** Fonts made in memory: those of the program with a table changed, or of plain boxes with cubic outlines. */
import { create, type Font } from 'fontkit';
import { fontBytes } from '../../../src/writers/pdf/text/font-files.ts';
import type { FaceName } from '../../../src/writers/pdf/text/line.ts';

type Tables = Readonly<Record<string, Buffer | undefined>>;

function tablesOf(file: Buffer): Record<string, Buffer> {
  const tables: Record<string, Buffer> = {};
  for (let at = 12; at < 12 + 16 * file.readUInt16BE(4); at += 16) {
    const [offset, length] = [file.readUInt32BE(at + 8), file.readUInt32BE(at + 12)];
    tables[file.toString('latin1', at, at + 4)] = file.subarray(offset, offset + length);
  }
  return tables;
}

function assembled(tables: Tables, kind: 'ttf' | 'otf'): Buffer {
  const all = Object.entries(tables).flatMap(([name, bytes]) => (bytes ? [[name, bytes] as const] : []));
  const head = Buffer.alloc(12 + 16 * all.length);
  head.write(kind === 'otf' ? 'OTTO' : '\0\x01\0\0', 0, 'latin1');
  head.writeUInt16BE(all.length, 4);
  const parts = [head];
  let offset = head.length;
  all.forEach(([name, bytes], i) => {
    head.write(name, 12 + 16 * i, 'latin1');
    head.writeUInt32BE(offset, 20 + 16 * i);
    head.writeUInt32BE(bytes.length, 24 + 16 * i);
    const padded = Buffer.concat([bytes], bytes.length + (-bytes.length & 3));
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

/** A font of the program with tables changed; one that is undefined goes. */
export const ttf = (changes: Tables = {}, face: FaceName = 'regular'): Buffer =>
  assembled({ ...tablesOf(fontBytes(face)), ...changes }, 'ttf');

/** A table of the program's font, changed in place. */
export function changed(name: string, change: (table: Buffer) => void, face: FaceName = 'regular'): Tables {
  const table = Buffer.from(tablesOf(fontBytes(face))[name] ?? Buffer.alloc(0));
  change(table);
  return { [name]: table };
}

/** The rights of embedding that a font states. */
export const rights = (bits: number, face: FaceName = 'regular'): Tables =>
  changed('OS/2', (table) => table.writeUInt16BE(bits, 8), face);

/** Numbers of two bytes, one after the other. */
function write(table: Buffer, at: number, values: readonly number[]): void {
  for (const [i, value] of values.entries()) table.writeUInt16BE(value, at + 2 * i);
}

/** A table of characters (format 4, one segment a character). */
export function cmap(glyphs: ReadonlyMap<number, number>): Buffer {
  const all = [...glyphs].toSorted(([a], [b]) => a - b);
  const count = all.length + 1;
  const table = Buffer.alloc(12 + 16 + 8 * count);
  write(table, 0, [0, 1, 3, 1]);
  table.writeUInt32BE(12, 8);
  write(table, 12, [4, 16 + 8 * count, 0, 2 * count, 0, 0, 0]);
  [...all, [0xffff, 0] as const].forEach(([code, glyph], i) => {
    table.writeUInt16BE(code, 26 + 2 * i);
    table.writeUInt16BE(code, 28 + 2 * count + 2 * i);
    table.writeUInt16BE((glyph - code) & 0xffff, 28 + 4 * count + 2 * i);
  });
  return table;
}

/** The characters of the program's font, less some. */
export function without(signs: string, face: FaceName = 'regular'): Tables {
  const font = create(fontBytes(face)) as Font;
  const kept = font.characterSet.filter(
    (code) => code < 0xffff && !signs.includes(String.fromCodePoint(code)),
  );
  return { cmap: cmap(new Map(kept.map((code) => [code, font.glyphForCodePoint(code).id]))) };
}

const ALPHABET =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz\u00a0' +
  '«»°€·ÀÂÇÈÉÊËÎÏÔÙÛÜŒÆàâäçèéêëîïôöùûüÿœæ’“”–—…';

const int = (value: number): number[] => {
  if (Math.abs(value) <= 107) return [value + 139];
  const rest = Math.abs(value) - 108;
  return [(value > 0 ? 247 : 251) + (rest >> 8), rest & 255];
};

const long = (value: number): number[] => [
  29,
  value >> 24,
  (value >> 16) & 255,
  (value >> 8) & 255,
  value & 255,
];

/** An INDEX of the Compact Font Format. */
function index(items: readonly (readonly number[])[]): number[] {
  if (items.length === 0) return [0, 0];
  let offset = 1;
  const offsets = [offset];
  for (const item of items) {
    offset += item.length;
    offsets.push(offset);
  }
  return [
    ...[items.length >> 8, items.length & 255, 2],
    ...offsets.flatMap((one) => [one >> 8, one & 255]),
    ...items.flat(),
  ];
}

const BOX = [...[...int(100), ...int(0), 21, ...int(300), 6, ...int(600), 7, ...int(-300), 6], 14];

/** A CFF table of `count` boxes. */
function cff(count: number): Buffer {
  const name = index([[...Buffer.from('Boites')]]);
  const top = (charset: number, strings: number, own: number) =>
    index([[...long(charset), 15, ...long(strings), 17, ...long(2), ...long(own), 18]]);
  const head = [1, 0, 4, 2, ...name];
  const start = head.length + top(0, 0, 0).length + 4;
  const charset = [0, ...Array.from({ length: count - 1 }, (_, i) => [(i + 1) >> 8, (i + 1) & 255]).flat()];
  const strings = index(Array.from({ length: count }, () => BOX));
  const own = start + charset.length + strings.length;
  const tops = top(start, start + charset.length, own);
  return Buffer.from([...head, ...tops, 0, 0, 0, 0, ...charset, ...strings, ...int(0), 20]);
}

/** A font of boxes with cubic outlines, under the names of the program's. */
export function otf(changes: Tables = {}): Buffer {
  const own = tablesOf(fontBytes('regular'));
  const count = ALPHABET.length + 1;
  const copy = (name: string): Buffer => Buffer.from(own[name] ?? Buffer.alloc(0));
  const [hhea, head] = [copy('hhea'), copy('head')];
  hhea.writeUInt16BE(count, 34);
  head.writeUInt16BE(1000, 18);
  const hmtx = Buffer.alloc(4 * count);
  for (let i = 0; i < count; i += 1) hmtx.writeUInt16BE(500, 4 * i);
  const maxp = Buffer.from([0, 0, 0x50, 0, count >> 8, count & 255]);
  const glyphs = new Map([...ALPHABET].map((sign, i) => [sign.codePointAt(0) ?? 0, i + 1]));
  const tables = { 'CFF ': cff(count), 'OS/2': copy('OS/2'), cmap: cmap(glyphs), head, hhea, hmtx, maxp };
  return assembled({ ...tables, name: copy('name'), post: copy('post'), ...changes }, 'otf');
}
