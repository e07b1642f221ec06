import type { Writer } from '../writer.ts';

/** Addresses that a public document may lead to; a program or a file of the reader's machine is not among them. */
const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The characters of an address (RFC 3986): with any other, Word calls the whole file corrupt. */
const PLAIN = /^[\w\-.~:/?#@!$&'()*+,;=%]+$/;

/** The address as a relation may hold it; nothing when it is none. */
function address(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (!SCHEMES.has(url.protocol)) return undefined;
  const written = PLAIN.test(href) ? href : url.href;
  return PLAIN.test(written) ? written : undefined;
}

/** The relation of an address: one each, numbered in the order in which they are met. */
function relation(target: string, { links }: Writer): string {
  const known = links.get(target);
  if (known !== undefined) return known;
  const id = `rIdL${links.size + 1}`;
  links.set(target, id);
  return id;
}

/** Opening tag of a link; none where a link leads nowhere that a document may lead to: its text is then text. */
export function openLink(href: string, writer: Writer): string | undefined {
  if (href.startsWith('#')) {
    const name = writer.bookmarks.get(href.slice(1));
    return name === undefined ? undefined : `<w:hyperlink w:anchor="${name}" w:history="1">`;
  }
  const target = address(href);
  if (target !== undefined) return `<w:hyperlink r:id="${relation(target, writer)}" w:history="1">`;
  writer.faults.push({
    code: 'DOCX-03',
    severity: 'avertissement',
    message: `Le lien vers « ${href} » n’est pas une adresse (https:// ou mailto:) : il est écrit comme du texte.`,
    written: href,
    hint: 'Corriger l’adresse, ou retirer le lien.',
  });
  return undefined;
}
