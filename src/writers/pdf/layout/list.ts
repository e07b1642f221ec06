import { MARKER_GAP } from '../../../document/layout/figures.ts';
import { holdsNextItem } from '../../../document/layout/keep.ts';
import { lineHeight, type SettledStyle } from '../../../document/layout/settled-style.ts';
import { itemMarker } from '../../../document/plain-text.ts';
import type { Block, List, Marker } from '../../../document/tree.ts';
import { shapeWord } from '../text/shape.ts';
import type { Op } from './flow.ts';
import { type Frame, type Galley, push, type Setting, strengthen } from './galley.ts';
import { lineOp, setParagraph } from './paragraph.ts';
import { type Tag, type TagAttributes, tagUnder } from './tags.ts';

/** How the blocks of an item are stacked; handed over, because blocks hold lists and lists hold blocks. */
export type StackBlocks = (galley: Galley, setting: Setting, frame: Frame, blocks: readonly Block[]) => void;

type Numbering = NonNullable<TagAttributes['numbering']>;

const NUMBERINGS: Readonly<Record<Exclude<Marker, 'written'>, Numbering>> = {
  dash: 'Disc',
  dot: 'Disc',
  decimal: 'Decimal',
  letter: 'LowerAlpha',
};

/** What a list is numbered with; what was written before its first item tells, where each bears its own. */
function numberingOf({ marker, items }: List): Numbering {
  if (marker !== 'written') return NUMBERINGS[marker];
  const label = items[0]?.label ?? '';
  return /^\d/u.test(label) ? 'Decimal' : /^\p{L}/u.test(label) ? 'LowerAlpha' : 'Disc';
}

/** A width that no marker reaches. */
const UNBOUNDED = 10_000;

/** Stacks a list: each marker in the margin of its item, on its first line. */
export function stackList(
  galley: Galley,
  setting: Setting,
  frame: Frame,
  list: List,
  stackBlocks: StackBlocks,
): void {
  const { listes } = setting.charte;
  const markers = list.items.map((_, rank) => itemMarker(list, rank, listes));
  const style = { ...frame.style, avant: 0, apres: listes.apres };
  const widest = Math.max(0, ...markers.map((marker) => widthOf(setting, marker, style)));
  const textX = frame.x + listes.retrait + Math.max(listes.marge, widest + MARKER_GAP);
  const tag = tagUnder(frame.tag, 'L', { numbering: numberingOf(list) });
  const body = { ...frame, x: textX, width: frame.x + frame.width - textX, style };
  galley.gap += listes.avant;
  const starts = list.items.map((item, i) => {
    const start = galley.slabs.length;
    const entry = tagUnder(tag, 'LI');
    const label = tagUnder(entry, 'Lbl');
    galley.leading.push(...markerOp(setting, markers[i] ?? '', style, frame.x + listes.retrait, label));
    stackBlocks(galley, setting, { ...body, tag: tagUnder(entry, 'LBody') }, item.children);
    if (galley.slabs.length === start) pushEmpty(galley, style);
    galley.gap = Math.max(galley.gap, listes.apres);
    return start;
  });
  bindItems(galley, starts);
  if (starts.length > 0) galley.gap = Math.max(galley.gap, frame.style.apres);
}

/** An empty item still shows its marker. */
function pushEmpty(galley: Galley, style: SettledStyle): void {
  push(galley, { height: lineHeight(style), ops: [], source: { kind: 'item' } });
}

/** Binds the items that had rather stay with the one above. */
function bindItems(galley: Galley, starts: readonly number[]): void {
  starts.forEach((start, rank) => {
    if (rank > 0 && holdsNextItem(rank - 1, starts.length)) strengthen(galley, start, 1);
  });
}

function markerOp(setting: Setting, marker: string, style: SettledStyle, x: number, tag: Tag): Op[] {
  const left = { ...style, alignement: 'gauche', alinea: 0 } as const;
  const [line] = setParagraph(setting, [{ kind: 'text', text: marker }], left, UNBOUNDED);
  // Parted from its text by a space, so that "- texte" is read and copied with it.
  return line === undefined ? [] : [lineOp(setting, style, { line, parted: true, tag, x, top: 0 })];
}

function widthOf({ faces }: Setting, marker: string, style: SettledStyle): number {
  return shapeWord(style.gras ? faces.bold : faces.regular, marker).width * style.corps;
}
