/**
 * The numbering of glyphs in the embedded fonts. A character has the same code in every document, so a word is
 * encoded once per process and never again; bytes never depend on the documents rendered before.
 *
 * Characters of French acts have the first codes, and every document embeds them all: that subset is made, deflated
 * and mapped once per process. Any other character has its own code after them, whatever else a document prints.
 */
import { STOOD_IN } from '../../../document/fonts/stand-ins.ts';
import type { Face } from '../text/line.ts';
import { printedCode } from '../text/printed-code.ts';

/** What a French act may print, in the order of its codes. Each character has its own code even if it shares a glyph. */
const FRENCH = [
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~',
  '\u00a0\u202f\u00ad\u2010\u2011«»°§€·×²³½',
  'ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŒÆàâäçèéêëîïôöùûüÿœæñóáíúß',
  '‘’“”–—…•',
].join('');

/** The hyphen that a line break adds: it looks like U+2010 and reads as U+00AD, so that readers rejoin the word. */
export const ADDED_HYPHEN = 0xad;
const HYPHEN = 0x2010;

/** A glyph of the embedded font: its code there, the glyph of the font it is drawn from, what it reads as. */
export interface Coded {
  readonly code: number;
  readonly glyph: number;
  readonly characters: readonly number[];
}

/** The codes of a face. */
export interface Repertoire {
  readonly face: Face;
  /** The French part, in the order of codes 1, 2, 3… */
  readonly base: readonly Coded[];
  /** Code of a character; 0 when the face has no glyph for it. */
  readonly character: (codePoint: number) => Coded | undefined;
  /** Code of a glyph that stands for no single character (a composed mark). */
  readonly composed: (glyph: number, characters: readonly number[]) => Coded;
}

/** Cache of the process: one numbering a face. */
const repertoires = new WeakMap<Face, Repertoire>();

/** The numbering of `face`. */
export function repertoireOf(face: Face): Repertoire {
  let known = repertoires.get(face);
  if (known === undefined) {
    known = makeRepertoire(face);
    repertoires.set(face, known);
  }
  return known;
}

function glyphOf(face: Face, codePoint: number): number {
  const printed = printedCode(face, codePoint === ADDED_HYPHEN ? HYPHEN : codePoint);
  return face.font.glyphForCodePoint(printed).id;
}

function makeRepertoire(face: Face): Repertoire {
  const coded = new Map<number, Coded>();
  for (const character of FRENCH) {
    const codePoint = character.codePointAt(0) ?? 0;
    const glyph = glyphOf(face, codePoint);
    if (glyph !== 0) coded.set(codePoint, { code: coded.size + 1, glyph, characters: [codePoint] });
  }
  const base = [...coded.values()];
  const afterBase = base.length + 1;
  const own = face.font.characterSet;
  // After its own characters, those for which another stands in: none in the family of the program.
  const all = [...own, ...STOOD_IN.filter((codePoint) => !face.font.hasGlyphForCodePoint(codePoint))];
  const character = (codePoint: number): Coded | undefined => {
    const known = coded.get(codePoint);
    if (known !== undefined) return known;
    const rank = all.indexOf(codePoint);
    if (rank < 0) return undefined;
    const made = { code: afterBase + rank, glyph: glyphOf(face, codePoint), characters: [codePoint] };
    coded.set(codePoint, made);
    return made;
  };
  const composed = (glyph: number, characters: readonly number[]): Coded => ({
    code: afterBase + all.length + glyph,
    glyph,
    characters,
  });
  return { face, base, character, composed };
}
