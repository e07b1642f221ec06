/*
 * What comes from a file, from a command line, from the name of a folder, made fit to be shown: nothing in it that a
 * terminal would obey, nothing that nobody would see, and no more of it than a reader needs.
 */

/**
 * Signs that are not to be shown as they are: controls (tab and line feed aside), lone surrogates, private use, U+FFFD,
 * non-characters, and what is there without being seen: format characters (bidirectional marks, soft hyphen, zero width
 * space), U+2028, U+2029. Global: for `replace` and `matchAll`.
 */
export const UNSEEN =
  /(?![\t\n])\p{Cc}|\p{Cs}|\p{Co}|\p{Cf}|\ufffd|[\u2028\u2029]|[\ufdd0-\ufdef]|[\ufffe\uffff]|[\u{1fffe}\u{1ffff}]/gu;

/** "U+0007". */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** "<U+202E>": a sign that is not to be shown, by its code. */
export const escapedSign = (character: string): string => `<${codePoint(character)}>`;

/** `text` with every sign of `UNSEEN` by its code; lines stay lines. */
export const visible = (text: string): string => text.replace(UNSEEN, escapedSign);

/** Characters of a quotation: what is longer is recognised by its beginning. */
const LONGEST = 80;

/** `text` made fit to be quoted in a sentence: on one line, cut at 80 characters, nothing invisible left in it. */
export function citation(text: string): string {
  // Each sign costs, and few are shown; a sign may take two units, and an escape twelve letters.
  const flat = visible(text.slice(0, 400)).replace(/\s+/gu, ' ');
  const characters = [...flat];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : flat;
}

/** "« text »", fit to be shown. */
export const quoted = (text: string): string => `« ${citation(text)} »`;

/** Where the quotation that opens before `from` ends; undefined when it never does. Quotations hold quotations. */
function endOfQuotation(sentence: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < sentence.length; at += 1) {
    if (sentence[at] === '«') depth += 1;
    if (sentence[at] === '»') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** `sentence` with each of its quotations cut at 80 characters. One that is never closed goes to the end. */
export function shortened(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  let result = '';
  let done = 0;
  for (;;) {
    const open = sentence.indexOf('« ', done);
    if (open === -1) return result + sentence.slice(done);
    const end = endOfQuotation(sentence, open + 1) ?? sentence.length;
    const inside = sentence.slice(open + 2, end).trimEnd();
    const isLong = inside.length > LONGEST;
    result += isLong ? `${sentence.slice(done, open)}${quoted(inside)}` : sentence.slice(done, end + 1);
    done = end + 1;
  }
}

/** "\\u202e": an escape for each UTF-16 unit of a sign. */
const inJson = (sign: string): string =>
  sign
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** A JSON text with every sign of `UNSEEN` escaped: the same values, fit to be shown. */
export const visibleJson = (json: string): string => json.replace(/\r\n?/gu, '\n').replace(UNSEEN, inJson);

/** `value` as JSON, laid out, fit to be shown. Ends with a line feed. */
export const jsonText = (value: unknown): string => `${visibleJson(JSON.stringify(value, null, 2))}\n`;
