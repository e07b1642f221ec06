import { hyphenCharacter } from './candidates.ts';
import type { Item, LineEnd } from './items.ts';
import type { Line, Piece } from './line.ts';
import { shapeWord } from './shape.ts';

/** Stretch and shrink of a space at ratio 1 and -1, relative to its width. */
export const STRETCH = 0.5;
export const SHRINK = 0.3;

/** Where a line stands in its column. */
export type LineAlignment = 'left' | 'center' | 'right' | 'justify';

/** The room of a line: `indent` from the column's left edge, then `width` points. */
export interface LineRoom {
  readonly indent: number;
  readonly width: number;
  readonly align: LineAlignment;
  /** Ends the stretch: set at its natural width. */
  readonly last: boolean;
}

/** The line of the items from `from` to `to`, its pieces in place. The space at which it ends hangs after it. */
export function setLine(items: readonly Item[], from: LineEnd, to: LineEnd, room: LineRoom): Line {
  const parts = lineParts(items, from, to);
  let width = 0;
  let elastic = 0;
  for (const part of parts) {
    if (part.hanging) continue;
    width += part.width;
    if (part.item.kind === 'space' && part.item.elastic) elastic += part.item.width;
  }
  const gap = room.width - width;
  const justified = room.align === 'justify' && !room.last && elastic > 0;
  const pieces: Piece[] = [];
  let x = room.indent + (justified ? 0 : startOf(room.align, gap));
  let size = 0;
  for (const part of parts) {
    const stretches = justified && !part.hanging && part.item.kind === 'space' && part.item.elastic;
    const set = part.width + (stretches ? (gap * part.width) / elastic : 0);
    pieces.push(place(part, x, set));
    x += set;
    size = Math.max(size, part.item.format.size);
  }
  const first = items[from.item] ?? items[to.item];
  return {
    pieces,
    width: justified ? room.width : width,
    ratio: justified ? gap / (elastic * (gap < 0 ? SHRINK : STRETCH)) : 0,
    overfull: !justified && gap < -0.001,
    hyphenated: to.hyphen,
    last: room.last,
    size: pieces.length > 0 ? size : (first?.format.size ?? 0),
  };
}

function startOf(align: LineAlignment, gap: number): number {
  if (align === 'center') return gap / 2;
  return align === 'right' ? gap : 0;
}

/** A piece before it is placed. */
interface Part {
  readonly item: Exclude<Item, { kind: 'break' }>;
  readonly text: string | undefined;
  readonly hyphen: boolean;
  readonly width: number;
  readonly hanging: boolean;
}

function lineParts(items: readonly Item[], from: LineEnd, to: LineEnd): Part[] {
  const parts: Part[] = [];
  for (let i = startItem(items, from); i <= to.item; i += 1) {
    const item = items[i];
    if (item === undefined || item.kind === 'break') break;
    if (i === to.item && item.kind !== 'space' && to.offset === 0) break;
    parts.push(partOf(item, i === from.item ? from.offset : 0, i === to.item ? to : undefined));
    if (i === to.item && to.hyphen) parts.push(hyphenPart(item));
  }
  return parts;
}

/** The space at which the line before ended stays with it. */
function startItem(items: readonly Item[], from: LineEnd): number {
  return from.offset === 0 && items[from.item]?.kind === 'space' && from.item > 0 ? from.item + 1 : from.item;
}

function partOf(item: Part['item'], from: number, to: LineEnd | undefined): Part {
  if (item.kind !== 'word') {
    return { item, text: undefined, hyphen: false, width: item.width, hanging: to !== undefined };
  }
  const end = to === undefined ? item.word.text.length : to.offset;
  if (from === 0 && end === item.word.text.length) {
    return { item, text: item.word.text, hyphen: false, width: item.width, hanging: false };
  }
  const text = item.word.text.slice(from, end);
  const width = shapeWord(item.format.face, text).width * item.format.size;
  return { item, text, hyphen: false, width, hanging: false };
}

function hyphenPart(item: Part['item']): Part {
  const text = item.kind === 'word' ? hyphenCharacter(item) : '-';
  const width = shapeWord(item.format.face, text).width * item.format.size;
  return { item, text, hyphen: true, width, hanging: false };
}

function place({ item, text, hyphen }: Part, x: number, width: number): Piece {
  const { format } = item;
  if (item.kind === 'blank') return { kind: 'blank', label: item.label, format, x, width };
  if (item.kind === 'space') return { kind: 'space', word: item.word, format, x, width };
  const word = text === item.word.text ? item.word : shapeWord(format.face, text ?? '');
  return { kind: hyphen ? 'hyphen' : 'word', word, format, x, width };
}
