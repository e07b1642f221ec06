import { printedAs } from '../../../document/fonts/stand-ins.ts';
import type { Face } from './line.ts';

/** The character whose glyph is printed for `codePoint` in this face: its own, or that of the sign that stands in for it. */
export const printedCode = ({ font }: Face, codePoint: number): number =>
  printedAs(codePoint, (one) => font.hasGlyphForCodePoint(one));
