import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An item of a page as the reader tells it: a mark that opens or closes, or characters. */
type Item = { readonly type: string; readonly tag?: string } | { readonly str: string };

/** The characters of a page outside its artifacts (running head and foot), in the order in which they are painted. */
function caracteres(items: readonly Item[]): string {
  const ouvertes: boolean[] = [];
  let texte = '';
  for (const item of items) {
    if ('str' in item) {
      if (!ouvertes.includes(true)) texte += item.str;
    } else if (item.type.startsWith('begin')) ouvertes.push(item.tag === 'Artifact');
    else ouvertes.pop();
  }
  return texte;
}

/**
 * What a PDF reader that is not ours reads in a PDF, page after page, without any space: every character in its order.
 * Hyphens that line ends add (U+00AD) are left out.
 */
export async function texteContinu(octets: Uint8Array): Promise<string> {
  const lecture = getDocument({ data: Uint8Array.from(octets), verbosity: 0 });
  const document = await lecture.promise;
  let texte = '';
  for (let numero = 1; numero <= document.numPages; numero += 1) {
    const page = await document.getPage(numero);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    texte += caracteres(items as readonly Item[]);
  }
  await lecture.destroy();
  return texte.replace(/[\s\u00a0\u202f\u00ad]/gu, '');
}
