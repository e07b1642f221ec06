import { markerText } from '../../../document/plain-text.ts';
import type { Block, List, Marker } from '../../../document/tree.ts';
import { shapeWord } from '../text/shape.ts';
import type { Op } from './flow.ts';
import { type Frame, type Galley, push, type Setting, strengthen } from './galley.ts';
import { lineOp, setParagraph } from './paragraph.ts';
import { lineHeight, type SettledStyle } from './style.ts';
import { type Tag, type TagAttributes, tagUnder } from './tags.ts';

/** How the blocks of an item are stacked; handed over, because blocks hold lists and lists hold blocks. */
export type StackBlocks = (galley: Galley, setting: Setting, frame: Frame, blocks: readonly Block[]) => void;

const NUMBERINGS: Readonly<Record<Marker, TagAttributes['numbering']>> = {
  dash: 'Disc',
  dot: 'Disc',
  decimal: 'Decimal',
  letter: 'LowerAlpha',
};

/** Least room between a wide marker ("12.") and its text. */
const MARKER_GAP = 4;

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
  const { marker: sign, start = 1 } = list;
  const markers = list.items.map((_, i) => markerText(sign, start - 1 + i, listes));
  const inner = { ...frame.style, avant: 0, apres: listes.apres };
  const widest = Math.max(0, ...markers.map((marker) => widthOf(setting, marker, inner)));
  const textX = frame.x + listes.retrait + Math.max(listes.marge, widest + MARKER_GAP);
  const tag = tagUnder(frame.tag, 'L', { numbering: NUMBERINGS[list.marker] ?? 'Disc' });
  galley.gap += listes.avant;
  const first = galley.slabs.length;
  list.items.forEach((item, i) => {
    const entry = tagUnder(tag, 'LI');
    const marker = markerOp(
      setting,
      markers[i] ?? '',
      inner,
      frame.x + listes.retrait,
      tagUnder(entry, 'Lbl'),
    );
    const body = {
      ...frame,
      x: textX,
      width: frame.x + frame.width - textX,
      style: inner,
      tag: tagUnder(entry, 'LBody'),
    };
    const before = galley.slabs.length;
    galley.leading.push(...marker);
    stackBlocks(galley, setting, body, item.children);
    // An empty item still shows its marker.
    if (galley.slabs.length === before)
      push(galley, { height: lineHeight(inner), ops: [], source: { kind: 'item' } });
    galley.gap = Math.max(galley.gap, listes.apres);
  });
  // One item alone at the foot or at the head of a page looks lost.
  if (list.items.length > 2) {
    strengthen(galley, first + 1, 1);
    strengthen(galley, galley.slabs.length - 1, 1);
  }
  if (galley.slabs.length > first) galley.gap = Math.max(galley.gap, frame.style.apres);
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
