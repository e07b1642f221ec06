import type * as Docx from 'docx';
import type * as Watermarks from 'docx/watermarks';
import type { Charte } from '../../../document/charte.ts';

/** Stands in a frame where the text of the document goes; a private-use character, which no frame holds otherwise. */
export const HOLE = '\uF8FE';

const COUNTER = /(\{pages?\})/;

/** "Page {page} / {pages}", the two names as fields that the word processor works out. */
function pagination(docx: typeof Docx, pattern: string): (string | typeof Docx.PageNumber.CURRENT)[] {
  return pattern
    .split(COUNTER)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '{page}') return docx.PageNumber.CURRENT;
      return part === '{pages}' ? docx.PageNumber.TOTAL_PAGES : part;
    });
}

/** The foot of every page: the text of the document, then the page number at the right edge. */
export function footer(docx: typeof Docx, charte: Charte): Docx.Footer {
  const children = [
    new docx.TextRun(HOLE),
    new docx.TextRun({ children: [new docx.Tab(), ...pagination(docx, charte.pied.pagination)] }),
  ];
  return new docx.Footer({ children: [new docx.Paragraph({ style: 'Footer', children })] });
}

/** The head of a page: the running head if `running`, and under the text the word that a draft bears. */
export function header(
  docx: typeof Docx,
  { TextWatermark }: typeof Watermarks,
  charte: Charte,
  { running, mark }: { readonly running: boolean; readonly mark?: string },
): Docx.Header {
  const water = mark === undefined ? [] : [watermark(TextWatermark, charte, mark)];
  const children = running ? [...water, new docx.TextRun(HOLE)] : water;
  const paragraph = new docx.Paragraph({ ...(running && { style: 'Header' }), children });
  return new docx.Header({ children: [paragraph] });
}

/** Share of the page's diagonal that the word covers. */
const SPAN = 0.68;
/** Height of the word's capitals as a share of its width, in a bold sans serif. */
const CAPITALS = 0.18;

/** The word of a draft, from corner to corner, in a grey that leaves the text readable. */
function watermark(Mark: typeof Watermarks.TextWatermark, { page, police }: Charte, text: string): Docx.Run {
  const { largeur, hauteur } = page;
  const rotation = 360 - (Math.atan2(hauteur, largeur) * 180) / Math.PI;
  const width = Math.round(Math.hypot(largeur, hauteur) * SPAN);
  return new Mark({
    text,
    font: police,
    bold: true,
    color: '#E4E4E4',
    opacity: 1,
    rotation,
    width,
    height: width * CAPITALS,
  });
}
