import { createHash } from 'node:crypto';
import { charactersOf } from './cmap.ts';
import type { FontFile, FontProblem } from './font-file.ts';
import { embeddingBits, familyOf, glyphCount, openSfnt, outlinesFit, type Sfnt, tableOf } from './sfnt.ts';
import { printedAs } from './stand-ins.ts';

/** Largest font, in bytes: one of Latin, Greek and Cyrillic letters is a tenth of it. */
export const MAX_FONT = 8 * 1024 * 1024;

/** Signs that every French act may print: a face without one of them is not for French. */
const FRENCH =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' +
  ' .,;:!?\'"()-/%&+*=@[]_«»–—’…°€·ÀÂÇÈÉÊËÎÏÔÙÛÜŒÆàâäçèéêëîïôöùûüÿœæ';

const DAMAGED: FontProblem = {
  said: 'est abîmée : ses tables manquent ou débordent du fichier',
  hint: 'La copier de nouveau depuis sa source.',
};

const refused = (said: string, hint: string): FontProblem => ({ said, hint });

/** What a file is, from its first bytes, when it is no single OpenType font. */
const OTHERS: Readonly<Record<string, string>> = {
  ttcf: 'une collection de polices (TTC)',
  wOFF: 'une police de site web (WOFF)',
  wOF2: 'une police de site web (WOFF2)',
  typ1: 'une police PostScript',
  '%!PS': 'une police PostScript',
};

const RESTRICTED = 0x2;
const EDITABLE = 0x8;
const NO_SUBSETTING = 0x100;
const BITMAP_ONLY = 0x200;

/** What the maker of the font does not allow (OpenType, OS/2, fsType: the least restrictive bit wins). */
function rightsProblem(bits: number): FontProblem | undefined {
  const usage = bits & 0xf;
  const asks = 'Demander à son éditeur une version qui le permet, ou choisir une police libre.';
  if (usage === RESTRICTED)
    return refused(
      "n'a pas le droit d'être incorporée dans un document (fsType : licence restreinte), ce qu'un PDF d'archive exige",
      asks,
    );
  if (bits & NO_SUBSETTING)
    return refused(
      "n'a pas le droit d'être incorporée en partie (fsType), ce que le programme fait pour ne pas alourdir les actes",
      asks,
    );
  return bits & BITMAP_ONLY
    ? refused("n'a le droit d'être incorporée qu'en points (fsType)", asks)
    : undefined;
}

const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name'];

/** Whether the tables that every reader asks for are there, and long enough. */
function isWhole(sfnt: Sfnt): boolean {
  const { tables } = sfnt;
  if (NEEDED.some((name) => !tables.has(name)) || glyphCount(sfnt) === 0) return false;
  const [head, hhea] = [tableOf(sfnt, 'head'), tableOf(sfnt, 'hhea')];
  if (head.length < 54 || hhea.length < 36 || head.readUInt16BE(18) < 16) return false;
  const full = hhea.readUInt16BE(34);
  const metrics = 4 * full + 2 * Math.max(0, glyphCount(sfnt) - full);
  return full > 0 && tableOf(sfnt, 'hmtx').length >= metrics && outlinesFit(sfnt);
}

/** The signs of French that a font lacks, none of which another stands in for. */
function missingSigns(has: (codePoint: number) => boolean): readonly string[] {
  return [...FRENCH].filter((sign) => {
    const codePoint = sign.codePointAt(0) ?? 0;
    return !has(printedAs(codePoint, has));
  });
}

function signsProblem(missing: readonly string[]): FontProblem | undefined {
  if (missing.length === 0) return undefined;
  const shown = missing.slice(0, 12).join(' ');
  const said = `n'a pas tous les signes du français : il lui manque ${shown}${missing.length > 12 ? '…' : ''}`;
  return refused(said, 'Choisir une police qui les a, ou une version plus complète de celle-ci.');
}

function outlinesOf({ tables }: Sfnt): FontFile['outlines'] | undefined {
  if (tables.has('glyf') && tables.has('loca')) return 'truetype';
  return tables.has('CFF ') ? 'cff' : undefined;
}

/** Reads a font; what keeps it out of an act is a problem. Nothing of its outlines is run here. */
export function readFont(name: string, bytes: Uint8Array): FontFile | FontProblem {
  if (bytes.length > MAX_FONT)
    return refused(
      'est trop lourde : plus de 8 Mo',
      "Choisir la version de la police qui n'a que l'alphabet latin.",
    );
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.toString('latin1', 0, 4);
  const one = 'Fournir un fichier TTF ou OTF par graisse.';
  if (Object.hasOwn(OTHERS, start)) return refused(`est ${OTHERS[start]}`, one);
  if (!['\0\x01\0\0', 'true', 'OTTO'].includes(start)) return refused("n'est pas une police TTF ou OTF", one);
  try {
    return readTables(name, file);
  } catch (error) {
    // What is read past the end of a table.
    if (error instanceof RangeError) return DAMAGED;
    throw error;
  }
}

function readTables(name: string, file: Buffer): FontFile | FontProblem {
  const sfnt = openSfnt(file);
  if (sfnt === undefined || !isWhole(sfnt)) return DAMAGED;
  if (sfnt.tables.has('fvar'))
    return refused(
      'est une police variable, dont un acte ne prendrait que la première graisse',
      'Fournir les fichiers fixes (Regular, Bold, Italic, Bold Italic), presque toujours livrés à côté.',
    );
  const outlines = outlinesOf(sfnt);
  const has = charactersOf(sfnt);
  const family = familyOf(sfnt);
  if (outlines === undefined || has === undefined || family === '') return DAMAGED;
  const bits = embeddingBits(sfnt);
  const problem = rightsProblem(bits) ?? signsProblem(missingSigns(has));
  if (problem !== undefined) return problem;
  const usage = bits & 0xf;
  const digest = createHash('sha256').update(file).digest('hex');
  return {
    name,
    digest,
    family,
    outlines,
    editable: usage === 0 || (usage & EDITABLE) > 0,
    bytes: () => file,
  };
}
