/**
 * Characters that no document may hold: control characters other than tab and line ends, lone halves of surrogate
 * pairs, noncharacters (XML 1.0, production 2; Unicode 23.7).
 */
const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A character that no document may hold: where it stands, and its code point as "U+0007". */
export interface IllegalCharacter {
  readonly offset: number;
  readonly name: string;
}

/** Returns the characters of a text that no document may hold. */
export function illegalCharacters(text: string): readonly IllegalCharacter[] {
  if (text.search(ILLEGAL) < 0) return [];
  return Array.from(text.matchAll(ILLEGAL), ({ 0: character, index }) => ({
    offset: index,
    name: `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  }));
}
