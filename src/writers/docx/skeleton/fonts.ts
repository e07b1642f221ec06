/** The fonts of a house in a Word document: named, and carried where Word and their licence let it (17.8.1, 17.8.3). */
import type { FontFile, HouseFonts } from '../../../document/fonts/font-file.ts';
import { type Entry, entry } from '../archive.ts';
import { escapeXml } from '../xml.ts';

/** A font carried: the element that says which face it is, and its place in the package. */
interface Carried {
  readonly element: string;
  readonly rank: number;
  readonly file: FontFile;
}

const ELEMENTS = [
  ['normal', 'embedRegular'],
  ['gras', 'embedBold'],
  ['italique', 'embedItalic'],
  ['gras_italique', 'embedBoldItalic'],
] as const;

/** The faces that a document carries: all of them or none, so that no face is imitated beside true ones. */
export function carriedFonts(fontes: HouseFonts | undefined): readonly Carried[] {
  if (fontes === undefined) return [];
  const files = ELEMENTS.map(([key, element], i) => ({ element, rank: i + 1, file: fontes[key] }));
  return files.every(({ file }) => file.editable && file.outlines === 'truetype') ? files : [];
}

/** The key of a font, in the form of a GUID: the same file, the same key. */
const keyOf = ({ digest }: FontFile): string =>
  digest
    .slice(0, 32)
    .toUpperCase()
    .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '{$1-$2-$3-$4-$5}');

/** Bytes at the head of a font that its key disguises (17.8.1). */
const DISGUISED = 32;

function disguised({ digest, bytes }: FontFile): Uint8Array {
  const key = Buffer.from(digest.slice(0, 32), 'hex').reverse();
  const copy = Buffer.from(bytes());
  for (let i = 0; i < DISGUISED; i += 1) copy[i] = (copy[i] ?? 0) ^ (key[i % key.length] ?? 0);
  return copy;
}

/** Cache of the process: fonts are large, and the same for every document. Bounded by the houses at work. */
const packed = new Map<string, Entry>();
const MOST_PACKED = 16;

function fontEntry({ rank, file }: Carried): Entry {
  const key = `${rank} ${file.digest}`;
  const known = packed.get(key);
  if (known !== undefined) return known;
  if (packed.size >= MOST_PACKED) packed.clear();
  const made = entry(`word/fonts/font${rank}.odttf`, disguised(file));
  packed.set(key, made);
  return made;
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of the fonts, and their relations to the table of fonts. */
export function fontEntries(carried: readonly Carried[]): readonly Entry[] {
  if (carried.length === 0) return [];
  const relations = carried.map(
    ({ rank }) => `<Relationship Id="rId${rank}" Type="${OFFICE}/font" Target="fonts/font${rank}.odttf"/>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`;
  return [entry('word/_rels/fontTable.xml.rels', xml), ...carried.map(fontEntry)];
}

/** Content types with that of disguised fonts. */
export const withFontType = (types: string, carried: readonly Carried[]): string =>
  carried.length === 0
    ? types
    : types.replace(
        /(<Types [^>]*>)/,
        '$1<Default ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont" Extension="odttf"/>',
      );

/** The settings, with the word that fonts are kept when the document is saved. */
export const withEmbedding = (settings: string, carried: readonly Carried[]): string =>
  carried.length === 0
    ? settings
    : settings.replace(/(<w:settings [^>]*>(?:<w:displayBackgroundShape\/>)?)/, '$1<w:embedTrueTypeFonts/>');

/** The table of fonts with that of the house. */
export function withFonts(
  table: string,
  fontes: HouseFonts | undefined,
  carried: readonly Carried[],
): string {
  if (fontes === undefined) return table;
  const open = `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}">`;
  const embedded = carried.map(
    ({ element, rank, file }) => `<w:${element} r:id="rId${rank}" w:fontKey="${keyOf(file)}"/>`,
  );
  const font = `<w:font w:name="${escapeXml(fontes.normal.family)}"><w:charset w:val="00"/><w:family w:val="auto"/><w:pitch w:val="variable"/>${embedded.join('')}</w:font>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${open}${font}</w:fonts>`;
}
