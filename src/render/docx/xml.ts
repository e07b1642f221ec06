const SPECIAL = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for the content of an element and for an attribute between double quotes (XML 1.0, 2.4). */
export function escapeXml(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? character);
}

const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const ILLEGAL_ALL = new RegExp(ILLEGAL.source, 'gu');

/** The characters of `text` that no XML file may hold (XML 1.0, production 2): control characters, lone surrogates. */
export function illegalCharacters(text: string): readonly string[] {
  return ILLEGAL.test(text) ? (text.match(ILLEGAL_ALL) ?? []) : [];
}

/** `text` with U+FFFD in the place of each character that XML refuses, so that the gap shows. */
export function withoutIllegal(text: string): string {
  return text.replace(ILLEGAL_ALL, '\uFFFD');
}

/** A code point as people look it up: `U+0007`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Drops from the root element the prefixes that the part does not use: they cost more bytes than a page of text. */
export function slimNamespaces(xml: string): string {
  const ignorable = /\smc:Ignorable="([^"]*)"/.exec(xml);
  const body = ignorable === null ? xml : xml.replace(ignorable[0], '');
  return body.replace(/\sxmlns:(\w+)="[^"]*"/g, (declaration, prefix: string) =>
    body.includes(`<${prefix}:`) || body.includes(` ${prefix}:`) ? declaration : '',
  );
}
