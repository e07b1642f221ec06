import type { TableBook } from '../style-book.ts';
import { eighths, hexColour, twips } from '../units.ts';
import { escapeXml } from '../xml.ts';

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** A table style as WordprocessingML: the rules and the room inside the cells. `docx` makes none. */
export function tableStyleXml({ id, name, look }: TableBook): string {
  const { marge_cellule: room, filet } = look;
  const border = `w:val="single" w:sz="${eighths(filet.epaisseur)}" w:space="0" w:color="${hexColour(filet.couleur)}"`;
  const borders = filet.epaisseur > 0 ? SIDES.map((side) => `<w:${side} ${border}/>`).join('') : '';
  const margin = (side: string, width: number): string => `<w:${side} w:w="${twips(width)}" w:type="dxa"/>`;
  const margins =
    margin('top', room.verticale) +
    margin('left', room.horizontale) +
    margin('bottom', room.verticale) +
    margin('right', room.horizontale);
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${escapeXml(name)}"/>` +
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
    `${borders === '' ? '' : `<w:tblBorders>${borders}</w:tblBorders>`}<w:tblCellMar>${margins}</w:tblCellMar></w:tblPr></w:style>`
  );
}
