/**
 * Signs that a font may lack without harm: each is printed as the first of these that the font has, and reads as itself.
 * Few fonts have a thin no-break space; none lacks a space.
 */
const STAND_INS: Readonly<Record<number, readonly number[]>> = {
  160: [0x20],
  173: [0x2d],
  8194: [0x20],
  8195: [0x20],
  8201: [0xa0, 0x20],
  8239: [0x2009, 0xa0, 0x20],
  8208: [0x2d],
  8209: [0x2010, 0x2d],
  8722: [0x2013, 0x2d],
};

/** The signs for which another may stand in. */
export const STOOD_IN: readonly number[] = Object.keys(STAND_INS).map(Number);

/** The character whose glyph is printed for `codePoint`: itself, wherever the font has it or has nothing for it. */
export function printedAs(codePoint: number, has: (codePoint: number) => boolean): number {
  if (codePoint < 160 || has(codePoint)) return codePoint;
  return STAND_INS[codePoint]?.find(has) ?? codePoint;
}
