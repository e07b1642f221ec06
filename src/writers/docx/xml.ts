import { illegalCharacters } from '../../document/illegal-characters.ts';

const SPECIAL = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for the content of an element and for an attribute between double quotes (XML 1.0, 2.4). */
export function escapeXml(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? character);
}

/** Text made safe for the content of an element alone: quotation marks, of which data are full, stay as they are. */
export function escapeContent(text: string): string {
  return /[&<>\r]/.test(text)
    ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;')
    : text;
}

/** Characters of nearly every text, all fit for XML: the few texts with others are looked at closely. */
const COMMON = /^[\t\n\r -~\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD]*$/;

/** The names (`U+0007`) of the characters of `text` that no document may hold, each once. */
export function illegalNames(text: string): readonly string[] {
  if (COMMON.test(text)) return [];
  return [...new Set(illegalCharacters(text).map(({ name }) => name))];
}

/** `text` with U+FFFD in the place of each character that no document may hold, so that the gap shows. */
export function withoutIllegal(text: string): string {
  let out = '';
  let done = 0;
  for (const { offset } of illegalCharacters(text)) {
    out += `${text.slice(done, offset)}\uFFFD`;
    done = offset + 1;
  }
  return out + text.slice(done);
}

/**
 * Drops the prefixes that a part does not use: declared one by one, they cost more bytes than a page of text. The
 * attributes that the part itself says may be ignored (`mc:Ignorable`) go with theirs.
 */
export function slimNamespaces(xml: string): string {
  const ignorable = /\smc:Ignorable="([^"]*)"/.exec(xml);
  const prefixes = (ignorable?.[1] ?? '').split(' ').join('|');
  const plain = ignorable === null ? xml : xml.replace(ignorable[0], '');
  const body = prefixes === '' ? plain : plain.replace(new RegExp(` (?:${prefixes}):\\w+="[^"]*"`, 'g'), '');
  return body.replace(/\sxmlns:(\w+)="[^"]*"/g, (declaration, prefix: string) =>
    body.includes(`<${prefix}:`) || body.includes(` ${prefix}:`) ? declaration : '',
  );
}
