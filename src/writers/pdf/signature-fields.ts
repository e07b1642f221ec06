/** The signature fields of a PDF as a text for the program that will have it signed. */
import { createHash } from 'node:crypto';
import { inlineText } from '../../document/plain-text.ts';
import type { Block, Document, Inline, Signatory } from '../../document/tree.ts';
import { innerBlocks } from '../../document/walk.ts';
import type { FieldPlace } from './layout/report.ts';

const signatoriesOf = (blocks: readonly Block[]): readonly Signatory[] =>
  blocks.flatMap((block) =>
    block.kind === 'signatures' ? block.signatories : signatoriesOf(innerBlocks(block)),
  );

/** The lines of running text on one, with plain spaces. */
const oneLine = (lines: readonly (readonly Inline[])[]): string =>
  lines
    .map((inlines) => inlineText(inlines).replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join(', ')
    .replace(/,+(?=,|$)/gu, '');

/** A field as the list gives it; rectangles are left, bottom, right, top in points, from the page's lower left corner. */
function listed(place: FieldPlace, signatories: readonly Signatory[]): unknown {
  const { name, page, rectangle } = place;
  const signatory = signatories.find(({ field }) => field === name);
  return {
    nom: name,
    signataire: oneLine(signatory?.below.slice(0, 1) ?? []),
    qualite: oneLine(signatory?.above ?? []),
    infobulle: signatory?.tooltip ?? '',
    page,
    rectangle: rectangle.map((side) => Math.round(side * 100) / 100),
  };
}

/**
 * The JSON that stands beside a PDF with signature fields: for each, its name, who signs, its page (from 1) and its
 * rectangle, in reading order; and the SHA-256 of the bytes, so that what is signed is known to be what was written.
 * `file` is the name of the PDF.
 */
export function signatureFieldList(
  file: string,
  document: Document,
  fields: readonly FieldPlace[],
  bytes: Uint8Array,
): string {
  const signatories = signatoriesOf(document.body);
  const list = {
    format: 'seance-tenante/champs',
    version: 1,
    fichier: file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    champs: fields.map((place) => listed(place, signatories)),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}
