import {
  FOOT_PLACE,
  HEAD_PLACE,
  RUNNING_LEADING,
  RUNNING_RULE_GAP,
  textWidth,
} from '../../../document/layout/figures.ts';
import { type Emblem, emblemBox, headWidth } from '../../../document/layout/picture-size.ts';
import { baseStyle, lineHeight, type SettledStyle } from '../../../document/layout/settled-style.ts';
import type { Document, Inline } from '../../../document/tree.ts';
import type { Line } from '../text/line.ts';
import type { Op } from './flow.ts';
import type { Setting } from './galley.ts';
import { lineOp, setParagraph } from './paragraph.ts';

/** The running head (not on the first page) and foot of page `number` of `count`; y from the top of the page. */
export function furniture(setting: Setting, document: Document, number: number, count: number): Op[] {
  return [...(number > 1 ? head(setting, document) : []), ...foot(setting, document, number, count)];
}

/** The running texts that are cut, because the margins have no room for all their lines. */
export function cutRunningTexts(setting: Setting, document: Document): (readonly Inline[])[] {
  const { entete, pied } = setting.charte;
  const texts = [
    { inlines: document.header, look: entete, width: headWidth(setting.charte, document.emblem) },
    { inlines: document.footer, look: pied, width: textWidth(setting.charte) * LEAST_FOOT },
  ];
  return texts
    .filter(({ inlines, look: { corps, couleur }, width }) => {
      const style = runningStyle(setting, { corps, couleur });
      return setParagraph(setting, inlines, style, width).length > MOST_LINES;
    })
    .map(({ inlines }) => inlines);
}

/** Share of the text width that the running foot has at least, whatever the page number takes. */
const LEAST_FOOT = 0.8;

function runningStyle(
  setting: Setting,
  look: { readonly corps: number; readonly couleur: string },
): SettledStyle {
  const plain = { gras: false, italique: false, alinea: 0, retrait: 0, interligne: RUNNING_LEADING };
  return { ...baseStyle(setting.charte), ...plain, ...look, alignement: 'gauche' };
}

function head(setting: Setting, document: Document): Op[] {
  const { page, entete } = setting.charte;
  const style = runningStyle(setting, { corps: entete.corps, couleur: entete.couleur });
  const bottom = page.marges.haut * HEAD_PLACE;
  const width = headWidth(setting.charte, document.emblem);
  const lines = setParagraph(setting, document.header, style, width).slice(0, MOST_LINES);
  // A second line goes above the first: the rule, and the text under it, stay where they are.
  const ops = runningLines(setting, lines, style, bottom - lines.length * lineHeight(style));
  if (ops.length > 0 && entete.filet > 0) ops.push(rule(setting, bottom + RUNNING_RULE_GAP, entete, width));
  return document.emblem === undefined ? ops : [...ops, emblemOp(setting, document.emblem)];
}

function foot(setting: Setting, document: Document, number: number, count: number): Op[] {
  const { page, pied } = setting.charte;
  const style = runningStyle(setting, { corps: pied.corps, couleur: pied.couleur });
  const top = page.hauteur - page.marges.bas * FOOT_PLACE - lineHeight(style);
  const text = pied.pagination.replaceAll('{page}', String(number)).replaceAll('{pages}', String(count));
  const right = { ...style, alignement: 'droite' } as const;
  const [folio] = setParagraph(setting, [{ kind: 'text', text }], right, textWidth(setting.charte));
  const room = Math.max(
    textWidth(setting.charte) - (folio?.width ?? 0) - FOLIO_GAP,
    textWidth(setting.charte) * LEAST_FOOT,
  );
  const lines = setParagraph(setting, document.footer, style, room).slice(0, MOST_LINES);
  const ops = [
    ...runningLines(setting, lines, style, top),
    ...(folio === undefined ? [] : runningLines(setting, [folio], style, top)),
  ];
  if (ops.length > 0 && pied.filet > 0) ops.push(rule(setting, top - RUNNING_RULE_GAP, pied));
  return ops;
}

/** Lines of running text that a margin has room for; more would run into the page's edge or its text. */
const MOST_LINES = 2;

/** Between the running foot and the page number. */
const FOLIO_GAP = 12;

function runningLines(setting: Setting, lines: readonly Line[], style: SettledStyle, top: number): Op[] {
  const x = setting.charte.page.marges.gauche;
  return lines.map((line, i) =>
    lineOp(setting, style, { line, parted: false, tag: undefined, x, top: top + i * lineHeight(style) }),
  );
}

function emblemOp({ charte }: Setting, emblem: Emblem): Op {
  const { largeur, marges } = charte.page;
  const { width, height, top } = emblemBox(emblem, charte);
  const x = largeur - marges.droite - width;
  return { kind: 'picture', x, y: top, width, height, picture: emblem.picture, tag: undefined };
}

function rule(
  { charte }: Setting,
  y: number,
  look: { readonly filet: number; readonly couleur: string },
  width = textWidth(charte),
): Op {
  const { marges } = charte.page;
  return {
    kind: 'rule',
    x1: marges.gauche,
    y1: y,
    x2: marges.gauche + width,
    y2: y,
    thickness: look.filet,
    color: look.couleur,
  };
}
