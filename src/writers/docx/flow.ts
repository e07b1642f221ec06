import { announces } from '../../document/layout/keep.ts';
import type { Block, Inline } from '../../document/tree.ts';
import { bodyParagraph } from './blocks/body-paragraph.ts';
import { heading } from './blocks/heading.ts';
import { image } from './blocks/image.ts';
import { keyValues } from './blocks/key-values.ts';
import { list } from './blocks/list.ts';
import { note } from './blocks/note.ts';
import { signatures } from './blocks/signatures.ts';
import { table } from './blocks/table.ts';
import type { Handler } from './handler.ts';
import { type Item, itemsOf, type Leaf } from './items.ts';
import { type Below, type Place, tableBook, type Writer } from './writer.ts';

const HANDLERS: { readonly [K in Leaf['kind']]: Handler<K> } = {
  heading,
  paragraph: bodyParagraph,
  list,
  table,
  'key-values': keyValues,
  signatures,
  note,
  image,
};

/** Characters that surely hold on one line. */
const ONE_LINE = 80;

function length(nodes: readonly Inline[]): number {
  return nodes.reduce((sum, node) => {
    if (node.kind === 'text') return sum + node.text.length;
    return 'children' in node ? sum + length(node.children) : sum;
  }, 0);
}

const isShort = ({ leaf }: Item): boolean =>
  (leaf.kind === 'paragraph' || leaf.kind === 'note') && length(leaf.children) <= ONE_LINE;

/**
 * Signatures never stand alone on a page: the block before goes with them, and the one before that if it is short.
 * A paragraph that announces a list stays with it.
 */
function keepsNext(all: readonly Item[], rank: number): boolean {
  const next = all[rank + 1];
  if (next === undefined || next.pageBreak) return false;
  if (all[rank]?.keep || next.leaf.kind === 'signatures') return true;
  if (announces(all[rank]?.leaf, next.leaf)) return true;
  const after = all[rank + 2];
  return isShort(next) && after !== undefined && !after.pageBreak && after.leaf.kind === 'signatures';
}

/** A table begins with a row, which has no room above: what stands before must leave it. */
const startsWithRow = ({ leaf }: Item): boolean =>
  leaf.kind === 'signatures' || (leaf.kind === 'table' && leaf.caption === undefined);

const endsWithRow = ({ leaf }: Item): boolean => leaf.kind === 'signatures' || leaf.kind === 'table';

/** Room that a block that starts with a row asks for above it, in points. */
function roomAbove({ above, leaf }: Item, writer: Writer): number {
  if (leaf.kind === 'signatures') return above + writer.charte.signatures.avant;
  return above + (leaf.kind === 'table' ? tableBook(leaf, writer).look.avant : 0);
}

/** Leaves room under `item` when the next one cannot have it above itself. */
function extraBelow(item: Item, next: Item | undefined, writer: Writer): number {
  const owed = next !== undefined && !next.pageBreak && startsWithRow(next) && !endsWithRow(item);
  return item.below + (owed ? roomAbove(next, writer) : 0);
}

/** What the item asks for above itself and the block before did not leave. */
function owedAbove(all: readonly Item[], rank: number, writer: Writer): number {
  const item = all[rank];
  const previous = all[rank - 1];
  if (item === undefined || !startsWithRow(item)) return item?.above ?? 0;
  return previous !== undefined && endsWithRow(previous) ? roomAbove(item, writer) : 0;
}

function dispatch<K extends Leaf['kind']>(
  leaf: Extract<Leaf, { kind: K }>,
  place: Place,
  writer: Writer,
  around: Below,
): void {
  const handler: Handler<K> = HANDLERS[leaf.kind as K];
  handler(leaf, place, writer, around);
}

function writeItem(all: readonly Item[], rank: number, place: Place, writer: Writer): void {
  const item = all[rank];
  if (item === undefined) return;
  const { pending } = writer;
  pending.bookmarks.push(...item.bookmarks);
  // Nothing above: a page break would leave an empty page.
  pending.pageBreak ||= item.pageBreak && writer.xml !== '';
  pending.before += owedAbove(all, rank, writer);
  const end = rank === all.length - 1 ? place.end : undefined;
  const indent = place.indent + item.indent;
  const here = { ...place, indent, width: place.width - item.indent };
  dispatch(item.leaf, here, writer, {
    keepNext: keepsNext(all, rank) || end?.keepNext === true,
    least: end?.least ?? 0,
    extra: (end?.extra ?? 0) + extraBelow(item, all[rank + 1], writer),
  });
}

/** Writes blocks one under the other. */
export function write(blocks: readonly Block[], place: Place, writer: Writer): void {
  const { all, left } = itemsOf(blocks, writer);
  for (let rank = 0; rank < all.length; rank += 1) writeItem(all, rank, place, writer);
  writer.pending.bookmarks.push(...left.bookmarks);
  writer.pending.pageBreak ||= left.pageBreak && writer.xml !== '';
}
