/**
 * What patterns call a letter, for texts of which all letters are those of French: each class of Unicode has hundreds of
 * ranges, and the engine takes twenty times as long to compile it. Letters that differ by case alone are told where a
 * pattern that leaves case aside sees them as one ("ß" and "ẞ", the sign "µ" and the capital of the Greek letter).
 */
const LEGERES: Readonly<Record<string, string>> = {
  L: 'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0152\u0153\u0178',
  Lu: 'A-Z\u00c0-\u00d6\u00d8-\u00de\u0152\u0178\u1e9e\u039c',
  Ll: 'a-z\u00b5\u00df-\u00f6\u00f8-\u00ff\u0153',
};

/** Whether a letter is beyond those of French: a pattern has then to be tried as it is written. */
export const estRare = (code: number): boolean =>
  code > 0xff && code !== 0x152 && code !== 0x153 && code !== 0x178;

/** A class of letters, an escaped sign, or the edge of a set. */
const PIECES = /\\p\{(Lu|Ll|L)\}|\\.|[[\]]/gsu;

/** `source` with the letters of French in the place of all letters. */
export function allege(source: string): string {
  let dedans = false;
  return source.replace(PIECES, (piece, classe?: string) => {
    if (piece === '[') dedans = true;
    else if (piece === ']') dedans = false;
    const lettres = classe === undefined ? undefined : LEGERES[classe];
    if (lettres === undefined) return piece;
    return dedans ? lettres : `[${lettres}]`;
  });
}
