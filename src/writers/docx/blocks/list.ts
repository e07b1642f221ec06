import { holdsNextItem } from '../../../document/layout/keep.ts';
import type { Block, List, ListItem } from '../../../document/tree.ts';
import type { Handler } from '../handler.ts';
import { paragraph } from '../paragraph.ts';
import { DEEPEST, definedIndent, markerRoom, widestMarker } from '../skeleton/numbering.ts';
import { type Below, type ListNumber, listInstance, type Place, type Writer } from '../writer.ts';

/** Blocks whose first line can bear the marker of the item. */
const BEARERS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading']);

const bearsMarker = ({ children: [first] }: ListItem): boolean =>
  first !== undefined && BEARERS.has(first.kind);

/** Differences of indent that nobody sees, in points: the definition's own indent is then left to do its work. */
const UNSEEN = 1;

/** The instance of the list and, where lists of other markers stand around it, its indent. */
function numberOf(node: List, place: Place, writer: Writer, room: number): ListNumber {
  const { listes } = writer.charte;
  if (node.marker === 'written')
    return { indent: { left: place.indent + listes.retrait + room, hanging: room } };
  const level = Math.min(place.level + 1, DEEPEST);
  const number = listInstance(node.marker, level, node.start ?? 1, writer);
  const left = place.indent + listes.retrait + room;
  const defined = definedIndent(node.marker, listes, level, writer.book.list.look.corps);
  return Math.abs(left - defined) < UNSEEN ? number : { ...number, indent: { left, hanging: room } };
}

/** What follows the last block of an item: the next item, or what follows the list. */
function below(
  node: List,
  rank: number,
  { style, inCell }: Place,
  { keepNext, least, extra, gap }: Below & { readonly gap: number },
): Below {
  const { items } = node;
  const isLast = rank === items.length - 1;
  if (isLast) return { keepNext, least: Math.max(least, style.look.apres), extra };
  // In a cell, paragraphs are in the style of the cell, which leaves nothing between them.
  return { keepNext: holdsNextItem(rank, items.length), least: inCell ? gap : 0, extra: 0 };
}

/** A list: numbered by Word itself, so that an item added or taken away renumbers the others. */
export const list: Handler<'list'> = (node, place, writer, around) => {
  const { listes } = writer.charte;
  const style = place.inCell ? place.style : writer.book.list;
  const room = markerRoom(listes, widestMarker(node, listes), style.look.corps);
  const number = numberOf(node, place, writer, room);
  const inside: Place = {
    ...place,
    style,
    level: place.level + 1,
    indent: place.indent + listes.retrait + room,
    width: place.width - listes.retrait - room,
  };
  writer.pending.before += listes.avant;
  node.items.forEach((item, rank) => {
    const here = { ...inside, end: below(node, rank, place, { ...around, gap: listes.apres }) };
    writer.pending.number = node.marker === 'written' ? { ...number, label: item.label ?? '' } : number;
    if (!bearsMarker(item)) paragraph([], { style }, here, writer);
    writer.write(item.children, here, writer);
  });
};
