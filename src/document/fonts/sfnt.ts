/** The tables of an OpenType font (ISO/IEC 14496-22), read with care: the file comes from anywhere. */

/** A table: where it stands in the file. */
export interface TablePlace {
  readonly offset: number;
  readonly length: number;
}

/** A font file opened: its tables by name. */
export interface Sfnt {
  readonly file: Buffer;
  readonly tables: ReadonlyMap<string, TablePlace>;
}

/** The bytes of a table; none when there is no such table. */
export function tableOf({ file, tables }: Sfnt, name: string): Buffer {
  const place = tables.get(name);
  return place === undefined ? Buffer.alloc(0) : file.subarray(place.offset, place.offset + place.length);
}

/** Most tables of a font: a few dozens are known. */
const MOST_TABLES = 200;

/** The tables of `file`; undefined when their list is damaged, or when one of them does not stand in the file. */
export function openSfnt(file: Buffer): Sfnt | undefined {
  if (file.length < 12) return undefined;
  const count = file.readUInt16BE(4);
  if (count === 0 || count > MOST_TABLES || file.length < 12 + 16 * count) return undefined;
  const tables = new Map<string, TablePlace>();
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    const [offset, length] = [file.readUInt32BE(at + 8), file.readUInt32BE(at + 12)];
    if (offset + length > file.length) return undefined;
    tables.set(file.toString('latin1', at, at + 4), { offset, length });
  }
  return { file, tables };
}

/** The number of glyphs that a font announces. */
export const glyphCount = (sfnt: Sfnt): number => {
  const maxp = tableOf(sfnt, 'maxp');
  return maxp.length < 6 ? 0 : maxp.readUInt16BE(4);
};

/** Whether each outline stands where it is said to, one after the other; true for outlines of another kind. */
export function outlinesFit(sfnt: Sfnt): boolean {
  const [head, loca, glyf] = [tableOf(sfnt, 'head'), tableOf(sfnt, 'loca'), tableOf(sfnt, 'glyf')];
  if (!sfnt.tables.has('glyf')) return true;
  const size = head.readInt16BE(50) === 1 ? 4 : 2;
  const count = glyphCount(sfnt) + 1;
  if (loca.length < count * size) return false;
  let before = 0;
  for (let i = 0; i < count; i += 1) {
    const place = size === 4 ? loca.readUInt32BE(4 * i) : 2 * loca.readUInt16BE(2 * i);
    if (place < before || place > glyf.length || (place > before && place - before < 10)) return false;
    before = place;
  }
  return true;
}

const NAMES = { family: 1, typographic: 16 } as const;

/** A name that the font bears, and where: platform 3 is Windows, language 0x409 is English. */
interface OwnName {
  readonly platform: number;
  readonly language: number;
  readonly text: string;
}

/** The names of one kind (OpenType, "name"); those that do not stand in the table are left out. */
function namesOf(table: Buffer, id: number): readonly OwnName[] {
  const names: OwnName[] = [];
  if (table.length < 6) return names;
  const [count, strings] = [table.readUInt16BE(2), table.readUInt16BE(4)];
  for (let at = 6; at + 12 <= table.length && at < 6 + 12 * count; at += 12) {
    const [platform, language] = [table.readUInt16BE(at), table.readUInt16BE(at + 4)];
    const [length, offset] = [table.readUInt16BE(at + 8), strings + table.readUInt16BE(at + 10)];
    const bytes = table.subarray(offset, offset + length);
    const isRight = bytes.length === length && (platform !== 3 || length % 2 === 0);
    if (table.readUInt16BE(at + 6) !== id || !isRight) continue;
    const text = platform === 3 ? Buffer.from(bytes).swap16().toString('utf16le') : bytes.toString('latin1');
    names.push({ platform, language, text });
  }
  return names;
}

/** A name of the font, as Windows has it in English, else in any tongue; empty when there is none. */
function nameOf(sfnt: Sfnt, id: number): string {
  const names = namesOf(tableOf(sfnt, 'name'), id);
  const windows = names.filter(({ platform }) => platform === 3);
  const found = windows.find(({ language }) => language === 0x409) ?? windows[0] ?? names[0];
  return found?.text ?? '';
}

/** The family that word processors list the font under. */
export const familyOf = (sfnt: Sfnt): string =>
  (nameOf(sfnt, NAMES.family) || nameOf(sfnt, NAMES.typographic)).trim();

/** What the font allows of its own embedding (OS/2, fsType); 0, all of it, for a font that says nothing. */
export function embeddingBits(sfnt: Sfnt): number {
  const os2 = tableOf(sfnt, 'OS/2');
  return os2.length < 10 ? 0 : os2.readUInt16BE(8);
}
