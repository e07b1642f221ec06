import type { Document } from '../../../document/tree.ts';
import type { Op } from './flow.ts';
import type { Setting } from './galley.ts';
import { lineOp, setParagraph } from './paragraph.ts';
import { baseStyle, lineHeight, type SettledStyle } from './style.ts';

/** Between a running line and its rule. */
const RULE_GAP = 4;

/** Share of the margin, from the edge of the page, at which running lines stand. */
const HEAD_PLACE = 0.5;
const FOOT_PLACE = 0.42;

/** The running head (not on the first page) and foot of page `number` of `count`; y from the top of the page. */
export function furniture(setting: Setting, document: Document, number: number, count: number): Op[] {
  return [...(number > 1 ? head(setting, document) : []), ...foot(setting, document, number, count)];
}

function runningStyle(
  setting: Setting,
  look: { readonly corps: number; readonly couleur: string },
): SettledStyle {
  const plain = { gras: false, italique: false, alinea: 0, retrait: 0, interligne: 1.25 };
  return { ...baseStyle(setting.charte), ...plain, ...look, alignement: 'gauche' };
}

function head(setting: Setting, document: Document): Op[] {
  const { page, entete } = setting.charte;
  const style = runningStyle(setting, { corps: entete.corps, couleur: entete.couleur });
  const ops = runningLine(setting, document.header, style, page.marges.haut * HEAD_PLACE - lineHeight(style));
  if (ops.length > 0 && entete.filet > 0) {
    ops.push(rule(setting, page.marges.haut * HEAD_PLACE + RULE_GAP, entete));
  }
  return ops;
}

function foot(setting: Setting, document: Document, number: number, count: number): Op[] {
  const { page, pied } = setting.charte;
  const style = runningStyle(setting, { corps: pied.corps, couleur: pied.couleur });
  const top = page.hauteur - page.marges.bas * FOOT_PLACE - lineHeight(style);
  const text = pied.pagination.replaceAll('{page}', String(number)).replaceAll('{pages}', String(count));
  const right = { ...style, alignement: 'droite' } as const;
  const ops = [
    ...runningLine(setting, document.footer, style, top),
    ...runningLine(setting, [{ kind: 'text', text }], right, top),
  ];
  if (ops.length > 0 && pied.filet > 0) ops.push(rule(setting, top - RULE_GAP, pied));
  return ops;
}

/** The first line of a running text: what does not fit on it is left out. */
function runningLine(setting: Setting, inlines: Document['header'], style: SettledStyle, top: number): Op[] {
  const { marges, largeur } = setting.charte.page;
  const [line] = setParagraph(setting, inlines, style, largeur - marges.gauche - marges.droite);
  return line === undefined
    ? []
    : [lineOp(setting, style, { line, parted: false, tag: undefined, x: marges.gauche, top })];
}

function rule(
  { charte }: Setting,
  y: number,
  look: { readonly filet: number; readonly couleur: string },
): Op {
  const { largeur, marges } = charte.page;
  return {
    kind: 'rule',
    x1: marges.gauche,
    y1: y,
    x2: largeur - marges.droite,
    y2: y,
    thickness: look.filet,
    color: look.couleur,
  };
}
