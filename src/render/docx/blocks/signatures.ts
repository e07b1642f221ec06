import type { Inline, Signatory } from '../../../document/tree.ts';
import type { Handler } from '../flow.ts';
import { paragraph, spacer } from '../paragraph.ts';
import { twips } from '../units.ts';
import { type Place, textWidth, type Writer, xmlText } from '../writer.ts';

/** The room to sign, as a content control named by its field; its paragraph has the height of the room. */
function field({ field: name, tooltip }: Signatory, height: number, writer: Writer): void {
  writer.xml +=
    `<w:sdt><w:sdtPr><w:alias w:val="${xmlText(tooltip, writer)}"/><w:tag w:val="${xmlText(name, writer)}"/></w:sdtPr>` +
    '<w:sdtContent><w:p><w:pPr><w:pStyle w:val="Signature"/>' +
    `<w:spacing w:line="${twips(height)}" w:lineRule="exact"/></w:pPr></w:p></w:sdtContent></w:sdt>`;
}

function lines(all: readonly (readonly Inline[])[], place: Place, writer: Writer): void {
  for (const line of all) paragraph(line, { style: place.style }, place, writer);
}

/** Signatories side by side in a table without rules, kept whole; names line up however many lines stand above. */
export const signatures: Handler<'signatures'> = ({ signatories }, place, writer, { last, extra }) => {
  if (signatories.length === 0) return;
  if (writer.pending.before > 0 || writer.pending.pageBreak) spacer(writer, true);
  const { signature } = writer.book;
  const { hauteur_champ: room } = writer.charte.signatures;
  const total = twips(textWidth(writer.charte) - place.indent);
  const width = Math.floor(total / signatories.length);
  const tallest = Math.max(...signatories.map(({ above }) => above.length));
  const line = signature.look.corps * signature.look.interligne;
  writer.xml +=
    `<w:tbl><w:tblPr><w:tblW w:w="${width * signatories.length}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
    `<w:tblCaption w:val="Signatures"/></w:tblPr><w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(signatories.length)}</w:tblGrid>` +
    '<w:tr><w:trPr><w:cantSplit/></w:trPr>';
  const inside: Place = { ...place, style: signature, indent: 0, inCell: true, keepNext: false };
  for (const signatory of signatories) {
    writer.xml += `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>`;
    lines(signatory.above, inside, writer);
    field(signatory, room + (tallest - signatory.above.length) * line, writer);
    lines(signatory.below.length > 0 ? signatory.below : [[]], inside, writer);
    writer.xml += '</w:tc>';
  }
  writer.xml += '</w:tr></w:tbl>';
  writer.pending.before = extra;
  if (last) spacer(writer, false);
};
