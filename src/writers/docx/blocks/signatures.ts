import { ABREAST, FIELD_GAP, SIGNATURE_GUTTER } from '../../../document/layout/figures.ts';
import { lineHeight } from '../../../document/layout/settled-style.ts';
import type { Inline, Signatory } from '../../../document/tree.ts';
import type { Handler } from '../handler.ts';
import { tag, title } from '../inlines/controls.ts';
import { openTable, paragraph } from '../paragraph.ts';
import { twips } from '../units.ts';
import { type Place, type Writer, xmlText } from '../writer.ts';

/** The room to sign: its paragraph has the height of the room, in a content control where there is a field. */
function room({ field: name, tooltip }: Signatory, writer: Writer): void {
  const height = writer.charte.signatures.hauteur_champ + 2 * FIELD_GAP;
  const blank =
    '<w:p><w:pPr><w:pStyle w:val="Signature"/>' +
    `<w:spacing w:line="${twips(height)}" w:lineRule="exact"/></w:pPr></w:p>`;
  if (name === undefined) {
    writer.xml += blank;
    return;
  }
  writer.xml +=
    `<w:sdt><w:sdtPr><w:alias w:val="${xmlText(title(tooltip), writer)}"/><w:tag w:val="${xmlText(tag(name), writer)}"/></w:sdtPr>` +
    `<w:sdtContent>${blank}</w:sdtContent></w:sdt>`;
}

/** Lines under one another, the first `above` points lower; a paragraph without text when there is none. */
function lines(all: readonly (readonly Inline[])[], above: number, place: Place, writer: Writer): void {
  const { style } = place;
  (all.length > 0 ? all : [[]]).forEach((line, rank) => {
    paragraph(line, { style, before: rank === 0 ? above : 0 }, place, writer);
  });
}

/** What the signatories of one row share. */
interface Setting {
  readonly place: Place;
  readonly writer: Writer;
  /** Width of a column, in twentieths of a point. */
  readonly width: number;
}

function openCell({ width }: Setting, rank: number, writer: Writer): void {
  const inner = `w:w="${twips(SIGNATURE_GUTTER / 2)}" w:type="dxa"/>`;
  const margin = rank === 0 ? `<w:right ${inner}` : `<w:left ${inner}`;
  writer.xml += `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:tcMar>${margin}</w:tcMar></w:tcPr>`;
}

/** Signatories on one level: lines above end together, rooms to sign are level, lines below start together. */
function row(signatories: readonly Signatory[], above: number, setting: Setting): void {
  const { place, writer } = setting;
  const step = lineHeight(place.style.look);
  const most = Math.max(...signatories.map((one) => one.above.length));
  writer.xml += '<w:tr><w:trPr><w:cantSplit/></w:trPr>';
  // Who signs alone signs at the right.
  const cells = signatories.length < ABREAST ? [undefined, ...signatories] : signatories;
  cells.forEach((signatory, rank) => {
    openCell(setting, rank, writer);
    if (signatory === undefined) paragraph([], { style: place.style }, place, writer);
    else {
      const missing = most - Math.max(1, signatory.above.length);
      lines(signatory.above, above + Math.max(0, missing) * step, place, writer);
      room(signatory, writer);
      lines(signatory.below, 0, place, writer);
    }
    writer.xml += '</w:tc>';
  });
  writer.xml += '</w:tr>';
}

function open(width: number, indent: number): string {
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width * ABREAST}" w:type="dxa"/><w:tblInd w:w="${twips(indent)}" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>' +
    '<w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
    `<w:tblCaption w:val="Signatures"/></w:tblPr><w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(ABREAST)}</w:tblGrid>`
  );
}

/** Signatories side by side in a table without rules, whole on one page. */
export const signatures: Handler<'signatures'> = ({ signatories }, place, writer, { extra }) => {
  if (signatories.length === 0) return;
  openTable(writer);
  const { avant } = writer.charte.signatures;
  const width = Math.floor(twips(place.width) / ABREAST);
  const style = writer.book.signature;
  const inside: Place = { ...place, style, indent: 0, level: -1, inCell: true, keepNext: false };
  writer.xml += open(width, place.indent);
  for (let start = 0; start < signatories.length; start += ABREAST) {
    const keepNext = start + ABREAST < signatories.length;
    const setting = { place: { ...inside, keepNext }, writer, width };
    row(signatories.slice(start, start + ABREAST), start === 0 ? 0 : avant, setting);
  }
  writer.xml += '</w:tbl>';
  writer.pending.before = place.style.look.apres + extra;
  writer.afterTable = true;
};
