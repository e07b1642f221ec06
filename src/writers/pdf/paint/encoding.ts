/** Words as PDF string fragments, encoded once per process. */
import type { ShapedWord } from '../text/line.ts';
import { ADDED_HYPHEN, type Coded, type Repertoire, repertoireOf } from './repertoire.ts';

/** A word ready to be painted inside a TJ array, between an opening and a closing parenthesis. */
export interface EncodedWord {
  /** Two bytes a glyph (latin-1), with kerning between them: `..)12(..`. */
  readonly fragment: string;
  /** Glyphs outside the French base, which the document's subset must hold. */
  readonly extras: readonly Coded[];
}

/** Cache of the process. Words are themselves shaped once per process, so their identity is a key. */
const encoded = new WeakMap<ShapedWord, EncodedWord>();
const hyphens = new WeakMap<Repertoire, EncodedWord>();

/** The fragment of a word. A character without glyph becomes the font's "missing" box: a fault tells it elsewhere. */
export function encodeWord(word: ShapedWord): EncodedWord {
  let known = encoded.get(word);
  if (known === undefined) {
    known = encode(word);
    encoded.set(word, known);
  }
  return known;
}

/** The fragment of the hyphen that a line break adds, in the face of `word`. */
export function encodeAddedHyphen(word: ShapedWord): EncodedWord {
  const repertoire = repertoireOf(word.face);
  let known = hyphens.get(repertoire);
  if (known === undefined) {
    known = { fragment: bytesOf(repertoire.character(ADDED_HYPHEN)?.code ?? 0), extras: [] };
    hyphens.set(repertoire, known);
  }
  return known;
}

function encode(word: ShapedWord): EncodedWord {
  const repertoire = repertoireOf(word.face);
  const { unitsPerEm } = word.face.font;
  const last = word.glyphs.length - 1;
  const extras: Coded[] = [];
  let fragment = '';
  codedGlyphs(word, repertoire).forEach((coded, i) => {
    const natural = (word.glyphs[i]?.advanceWidth ?? 0) / unitsPerEm;
    const kern = Math.round((natural - (word.advances[i] ?? natural)) * 1000);
    fragment += bytesOf(coded?.code ?? 0);
    if (kern !== 0 && i < last) fragment += `)${kern}(`;
    if (coded !== undefined && coded.code > repertoire.base.length) extras.push(coded);
  });
  return { fragment, extras };
}

/** One code a glyph: by character where they go one to one, by glyph where marks were composed. */
function codedGlyphs(word: ShapedWord, repertoire: Repertoire): (Coded | undefined)[] {
  const characters = Array.from(word.text, (character) => character.codePointAt(0) ?? 0);
  if (characters.length === word.glyphs.length) {
    return word.glyphs.map((glyph, i) =>
      glyph.id === 0 ? undefined : repertoire.character(characters[i] ?? 0),
    );
  }
  return word.glyphs.map((glyph) => {
    const [codePoint, ...more] = glyph.codePoints;
    if (codePoint === undefined || more.length > 0) return repertoire.composed(glyph.id, glyph.codePoints);
    return repertoire.character(codePoint);
  });
}

const ESCAPED: Readonly<Record<number, string>> = { 40: '\\(', 41: '\\)', 92: '\\\\', 13: '\\r' };

function bytesOf(code: number): string {
  return byteOf(code >> 8) + byteOf(code & 0xff);
}

function byteOf(byte: number): string {
  return ESCAPED[byte] ?? String.fromCharCode(byte);
}
