import { ABREAST, FIELD_GAP, SIGNATURE_GUTTER } from '../../../document/layout/figures.ts';
import { lineHeight, type SettledStyle } from '../../../document/layout/settled-style.ts';
import type { Inline, Signatory, Signatures } from '../../../document/tree.ts';
import type { Op } from './flow.ts';
import { type Frame, type Galley, push, type Setting, strengthen } from './galley.ts';
import { lineOp, setParagraph } from './paragraph.ts';
import { type Tag, tagUnder } from './tags.ts';

/** The least width of a column, whatever cell the block was put in. */
const LEAST_WIDTH = 40;

/** Lines of text that stay with the block: a signature alone on its page could be put under any text. */
const LINES_BEFORE = 2;

/** Stacks the signature block as one slab, and keeps it with the last lines of the text before it. */
export function stackSignatures(galley: Galley, setting: Setting, frame: Frame, block: Signatures): void {
  const { signatures } = setting.charte;
  const style: SettledStyle = {
    ...frame.style,
    corps: signatures.corps,
    alignement: 'centre',
    gras: false,
    avant: 0,
    apres: 0,
    alinea: 0,
    retrait: 0,
  };
  const tag = tagUnder(frame.tag, 'Div');
  const ops: Op[] = [];
  let height = 0;
  for (let i = 0; i < block.signatories.length; i += ABREAST) {
    if (i > 0) height += signatures.avant;
    const abreast = block.signatories.slice(i, i + ABREAST);
    const row = setAbreast(setting, { ...frame, style, tag }, abreast);
    ops.push(...row.ops.map((op) => raise(op, height)));
    height += row.height;
  }
  if (height === 0) return;
  keepTextBefore(galley);
  push(galley, { height, ops, source: { kind: 'signatures' } }, signatures.avant);
  galley.gap = frame.style.apres;
}

function raise(op: Op, dy: number): Op {
  return op.kind === 'rule' ? { ...op, y1: op.y1 + dy, y2: op.y2 + dy } : { ...op, y: op.y + dy };
}

/** Holds the block to the text above it, back to the line before the last. */
function keepTextBefore(galley: Galley): void {
  if (galley.newPage) return;
  if (galley.slabs.length > 0) galley.bond = 2;
  const last = galley.slabs.length - 1;
  for (let i = last; i > last - LINES_BEFORE + 1; i -= 1) strengthen(galley, i, 2);
}

interface Column {
  readonly x: number;
  readonly width: number;
  readonly signatory: Signatory;
  readonly above: Stack;
  readonly below: Stack;
}

interface Stack {
  readonly height: number;
  readonly ops: (tag: Tag, x: number, top: number) => Op[];
}

/** Signatories on one level: lines above end together, rooms to sign are level, lines below start together. */
function setAbreast(
  setting: Setting,
  frame: Frame,
  signatories: readonly Signatory[],
): { ops: Op[]; height: number } {
  const width = Math.max((frame.width - SIGNATURE_GUTTER) / ABREAST, LEAST_WIDTH);
  const columns = signatories.map((signatory, i): Column => {
    const x = frame.x + (signatories.length === 1 ? frame.width - width : i * (width + SIGNATURE_GUTTER));
    const stack = (lines: readonly (readonly Inline[])[]): Stack =>
      setStack(setting, frame.style, lines, width);
    return { x, width, signatory, above: stack(signatory.above), below: stack(signatory.below) };
  });
  const highest = Math.max(...columns.map((column) => column.above.height));
  const field = highest + FIELD_GAP;
  const under = field + setting.charte.signatures.hauteur_champ + FIELD_GAP;
  const ops = columns.flatMap((column): Op[] => {
    const { x, signatory } = column;
    const tag = tagUnder(frame.tag, 'Div');
    const above = column.above.ops(tag, x, highest - column.above.height);
    const room = signatory.field === undefined ? [] : [fieldOp(setting, column, signatory.field, tag, field)];
    return [...above, ...room, ...column.below.ops(tag, x, under)];
  });
  return { ops, height: under + Math.max(...columns.map((column) => column.below.height)) };
}

function setStack(
  setting: Setting,
  style: SettledStyle,
  paragraphs: readonly (readonly Inline[])[],
  width: number,
): Stack {
  const set = paragraphs.map((inlines) => setParagraph(setting, inlines, style, width));
  const step = lineHeight(style);
  const count = set.reduce((sum, lines) => sum + lines.length, 0);
  const ops = (tag: Tag, x: number, top: number): Op[] => {
    let y = top - step;
    return set.flatMap((lines) => {
      if (lines.length === 0) return [];
      const own = tagUnder(tag, 'P');
      return lines.map((line, i) => {
        y += step;
        const parted = line.last && i < lines.length - 1;
        return lineOp(setting, style, { line, parted, tag: own, x, top: y });
      });
    });
  };
  return { height: count * step, ops };
}

/** The room to sign is as wide as most scanned signatures and stamps need, and no wider than its column. */
const FIELD_WIDTH = 190;

function fieldOp(setting: Setting, { x, width, signatory }: Column, name: string, tag: Tag, y: number): Op {
  const own = Math.min(FIELD_WIDTH, width);
  return {
    kind: 'field',
    x: x + (width - own) / 2,
    y,
    width: own,
    height: setting.charte.signatures.hauteur_champ,
    name,
    tooltip: signatory.tooltip,
    tag: tagUnder(tag, 'Form', { alt: signatory.tooltip }),
  };
}
