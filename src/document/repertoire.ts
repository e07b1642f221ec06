/**
 * What acts can print: the characters of the embedded fonts, less those that are written from right to left. Known
 * without opening a font, so that a character is told where it is typed. A test holds it to the fonts themselves.
 */
const RANGES =
  '0 9-d 20-7e a0-377 37a-37f 384-38a 38c 38e-3a1 3a3-52f 1ab0-1abe 1c80-1c88 1d00-1df5 1dfb-1f15 ' +
  '1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fc4 1fc6-1fd3 ' +
  '1fd6-1fdb 1fdd-1fef 1ff2-1ff4 1ff6-1ffe 2000-2064 2066-2071 2074-208e 2090-209c 20a0-20be 20f0 ' +
  '2100-214f 2153-2154 215b-215e 2184 2190-2195 21a8 2202 2206 220f 2211-2212 2215 2219-221a 221e-221f ' +
  '2229 222b 2248 2260-2261 2264-2265 2302 2310 2320-2321 2500 2502 250c 2510 2514 2518 251c 2524 252c ' +
  '2534 253c 2550-256c 2580 2584 2588 258c 2590-2593 25a0-25a1 25aa-25ac 25b2 25ba 25bc 25c4 25ca-25cc ' +
  '25cf 25d8-25d9 25e6 263a-263c 2640 2642 2660 2663 2665-2666 266a-266b 266f 2c60-2c7f 2de0-2e42 ' +
  'a640-a69f a717-a7ae a7b0-a7b7 a7f7-a7ff ab30-ab65 f001-f002 f005 f00a-f00e fb01-fb04 fe20-fe2f feff ' +
  'fffc-fffd';

/** The code points that acts can print, as ranges: first and last, both included. */
export const REPERTOIRE: readonly (readonly [first: number, last: number])[] = RANGES.split(' ').map(
  (range) => {
    const [first = '', last = first] = range.split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  },
);

const classOf = ([first, last]: readonly [number, number]): string =>
  `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`;

const OUTSIDE = new RegExp(`[^${REPERTOIRE.map(classOf).join('')}]`, 'gu');

/** The characters that nearly every file is made of: all are printable, and none is invisible. */
const COMMON = /^[\t\n -~\u00a0-\u00ac\u00ae-\u02ff\u2000-\u200a\u2010-\u2027\u202f-\u205e\u20ac]*$/u;

/** Whether `text` holds only characters that need no closer look, one by one; false says nothing. */
export const isCommon = (text: string): boolean => COMMON.test(text);

/** A character that no font of the house has, and its offset in UTF-16 units. */
export interface UnprintableCharacter {
  readonly character: string;
  readonly offset: number;
}

/** The characters of `text`, in composed form (NFC), that acts can't print, in order. */
export function* unprintableCharacters(text: string): Generator<UnprintableCharacter> {
  for (const { 0: character, index } of text.matchAll(OUTSIDE)) yield { character, offset: index };
}
