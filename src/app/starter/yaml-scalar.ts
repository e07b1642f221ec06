/** A name or a short text that YAML reads as it stands, be it between brackets or braces. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}'’.°/-]| (?=[\p{L}\p{N}]))*$/u;

/**
 * `text` as a YAML value on one line, that reads back as the same text in a block or between brackets: as it stands
 * where nothing in it means anything to YAML, else between double quotes.
 */
export function yamlScalar(text: string): string {
  if (PLAIN.test(text)) return text;
  // A JSON text is a YAML double-quoted one, but for the line ends that only YAML knows.
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** "[A, B]". */
export const yamlFlow = (texts: readonly string[]): string => `[${texts.map(yamlScalar).join(', ')}]`;

/** `key: text`, or the key alone: a blank, that the checker tells. */
export const yamlPair = (key: string, text: string | undefined): string =>
  text === undefined ? `${key}:` : `${key}: ${yamlScalar(text)}`;
