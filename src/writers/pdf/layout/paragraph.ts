import { RULE_GAP } from '../../../document/layout/figures.ts';
import { BLACK, lineHeight, type SettledStyle } from '../../../document/layout/settled-style.ts';
import type { Inline } from '../../../document/tree.ts';
import type { Line } from '../text/line.ts';
import type { Op, Slab, Source } from './flow.ts';
import { bind, type Frame, type Galley, holdNext, push, type Setting } from './galley.ts';
import { setLines } from './set-lines.ts';
import type { Tag } from './tags.ts';

/** Narrower columns (points) are filled line by line and left ragged: justified, they would have gaps. */
const NARROW = 190;

const ALIGNMENTS = { gauche: 'left', centre: 'center', droite: 'right', justifie: 'justify' } as const;

/** The lines of `inlines` in a column `width` points wide. */
export function setParagraph(
  { charte, faces }: Setting,
  inlines: readonly Inline[],
  style: SettledStyle,
  width: number,
): readonly Line[] {
  const { corps: size, gras: bold, italique: italic, couleur: color = BLACK } = style;
  const wide = width >= NARROW;
  const align = style.alignement === 'justifie' && !wide ? 'gauche' : style.alignement;
  const options = {
    width: Math.max(width, 1),
    firstIndent: style.alinea,
    align: ALIGNMENTS[align],
    mode: wide ? 'optimum' : 'greedy',
    // Ragged titles and labels keep their words whole; narrow columns need hyphens as much as justified ones.
    cesure: align === 'justifie' || !wide ? charte.cesure : undefined,
  } as const;
  const settings = { format: { size, bold, italic, color }, linkColor: charte.couleur_liens, options };
  return setLines(inlines, settings, faces);
}

/** The height, from the top of a line to its baseline, that centres the letters in the line. */
export function baselineOffset({ faces }: Setting, style: SettledStyle): number {
  const { ascent, descent } = faces.regular;
  return (lineHeight(style) + (ascent + descent) * style.corps) / 2;
}

/** The ops of one line, its top at `top`. */
export function lineOp(setting: Setting, style: SettledStyle, place: Place): Op {
  const { line, parted, tag, x, top } = place;
  return { kind: 'line', x, y: top + baselineOffset(setting, style), line, tag, parted };
}

/** Where a line goes, and the element that it belongs to. */
export interface Place {
  readonly line: Line;
  readonly parted: boolean;
  readonly tag: Tag | undefined;
  readonly x: number;
  readonly top: number;
}

/** A paragraph to stack: its settled style, the element that its lines belong to, what marks its first line. */
export interface ParagraphSpec {
  readonly inlines: readonly Inline[];
  readonly style: SettledStyle;
  readonly tag: Tag;
  readonly source: Source;
  /** Ops that go with the first line: a bookmark, an anchor, the marker of a list item. */
  readonly onFirst?: readonly Op[];
}

/** Stacks a paragraph line by line, so that no line of it is left alone on a page. */
export function stackParagraph(galley: Galley, setting: Setting, frame: Frame, spec: ParagraphSpec): void {
  const { style } = spec;
  const lines = setParagraph(setting, spec.inlines, style, frame.width - style.retrait);
  if (lines.length === 0) return;
  const first = galley.slabs.length;
  if (style.saut && first > 0) galley.newPage = true;
  lines.forEach((line, i) => {
    const end = lines.length - 1;
    // Two lines at least at the foot of a page, and two at the head of the next.
    if (i === 1 || (i === end && i > 0)) holdNext(galley, 2);
    push(galley, lineSlab(setting, frame, spec, line, { i, end }), i === 0 ? style.avant : 0);
  });
  galley.gap = style.apres;
  if (style.insecable) bind(galley, first, 2);
  if (style.solidaire) holdNext(galley, 2);
}

function lineSlab(
  setting: Setting,
  frame: Frame,
  { style, tag, source, onFirst }: ParagraphSpec,
  line: Line,
  { i, end }: { readonly i: number; readonly end: number },
): Pick<Slab, 'height' | 'ops' | 'source' | 'line'> {
  const height = lineHeight(style);
  const x = frame.x + style.retrait;
  const ops: Op[] = i === 0 && onFirst !== undefined ? [...onFirst] : [];
  ops.push(lineOp(setting, style, { line, parted: line.last && i < end, tag, x, top: 0 }));
  if (i < end || style.filet <= 0) return { height, ops, source, line };
  ops.push(ruleUnder(frame, style, height));
  return { height: height + RULE_GAP + style.filet, ops, source, line };
}

function ruleUnder(frame: Frame, style: SettledStyle, height: number): Op {
  const y = height + RULE_GAP;
  return {
    kind: 'rule',
    x1: frame.x,
    y1: y,
    x2: frame.x + frame.width,
    y2: y,
    thickness: style.filet,
    color: style.couleur ?? BLACK,
  };
}
