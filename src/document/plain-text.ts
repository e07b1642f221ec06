import type { Charte } from './charte.ts';
import type { Block, Document, Inline, List, Marker } from './tree.ts';

/** What is printed before the items of unnumbered lists. */
export type Bullets = Pick<Charte['listes'], 'tiret' | 'point'>;

const HOUSE_BULLETS: Bullets = { tiret: '-', point: '.' };

/**
 * Returns the text of running text, exactly: texts one after the other, a line feed for a forced line break, nothing
 * for a blank to fill in by hand. Notes, links and derived values are their characters only.
 */
export function inlineText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'text') text += inline.text;
    else if (inline.kind === 'line-break') text += '\n';
    else if (inline.kind !== 'blank') text += inlineText(inline.children);
  }
  return text;
}

/**
 * Returns a line as lines are compared: runs of ordinary spaces (U+0020) are one space, and none stands at either end
 * or beside a line feed. No-break spaces are characters like any others.
 */
export function comparableLine(text: string): string {
  if (!/^ | $| {2}|\n/.test(text)) return text;
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^ | $/g, '');
}

/** Returns the marker of an item as printed: "-", ".", "3.", "c)". `rank` counts from 0. */
export function markerText(
  marker: Exclude<Marker, 'written'>,
  rank: number,
  bullets: Bullets = HOUSE_BULLETS,
): string {
  switch (marker) {
    case 'dash':
      return bullets.tiret;
    case 'dot':
      return bullets.point;
    case 'decimal':
      return `${rank + 1}.`;
    case 'letter':
      return `${letters(rank)})`;
  }
}

/** Returns what stands before the item of rank `rank` of a list, from 0, as printed. */
export function itemMarker({ marker, start = 1, items }: List, rank: number, bullets?: Bullets): string {
  return marker === 'written' ? (items[rank]?.label ?? '') : markerText(marker, start - 1 + rank, bullets);
}

/** a, b… z, aa, ab… */
function letters(rank: number): string {
  const last = String.fromCharCode(97 + (rank % 26));
  return rank < 26 ? last : letters(Math.floor(rank / 26) - 1) + last;
}

/**
 * Returns the text of a document's body, or of blocks, as lines in reading order. The texts read back from the PDF and
 * from the DOCX must equal it. One line for each
 * - heading, paragraph, caption: its text;
 * - item of a list: its marker, a space, the text of its first block; the blocks after have their own lines (a marker
 *   without text stands alone);
 * - block of a table's cell, head rows first, cell by cell, row by row: a cell of one paragraph is one line;
 * - key and value: both, parted by a space;
 * - note: its mark and its text, without space;
 * - picture: its caption, where it has one; what stands for a picture that is not seen is not printed;
 * - line above or below the room of a signatory, signatory by signatory: above, then below.
 * Page breaks, running head and foot have none. Lines are `comparableLine`s; a block without text has no line.
 */
export function plainText(
  source: Document | readonly Block[],
  bullets: Bullets = HOUSE_BULLETS,
): readonly string[] {
  const blocks = 'body' in source ? source.body : source;
  return blocks.flatMap((block) => blockLines(block, bullets));
}

function lines(...texts: readonly string[]): readonly string[] {
  return texts.map(comparableLine).filter((text) => text !== '');
}

function blockLines(block: Block, bullets: Bullets): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return lines(inlineText(block.children));
    case 'section':
      return plainText(block.children, bullets);
    case 'list':
      return listLines(block, bullets);
    case 'table':
      return [
        ...lines(inlineText(block.caption ?? [])),
        ...[...block.head, ...block.body].flatMap(({ cells }) =>
          cells.flatMap((cell) => plainText(cell.children, bullets)),
        ),
      ];
    case 'key-values':
      return lines(...block.entries.map(({ key, value }) => `${inlineText(key)} ${inlineText(value)}`));
    case 'signatures':
      return block.signatories.flatMap(({ above, below }) => lines(...[...above, ...below].map(inlineText)));
    case 'note':
      return lines(block.mark + inlineText(block.children));
    case 'image':
      return lines(inlineText(block.caption ?? []));
    case 'page-break':
      return [];
  }
}

function listLines(list: List, bullets: Bullets): readonly string[] {
  return list.items.flatMap(({ children }, rank) => {
    const [first, ...others] = children;
    const printed = itemMarker(list, rank, bullets);
    const holdsText = first?.kind === 'paragraph' || first?.kind === 'heading';
    const text = holdsText ? inlineText(first.children) : '';
    return [...lines(`${printed} ${text}`), ...plainText(holdsText ? others : children, bullets)];
  });
}
