import type { Item, LineEnd, LineStart, WordItem } from './items.ts';
import type { Line, Piece, ShapedWord, TextFormat } from './line.ts';
import { shapeWord } from './shape.ts';
import { hyphenOf } from './word-widths.ts';

/** How much a space stretches at ratio 1 and shrinks at ratio -1, relative to its width. */
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

/** A piece that is still to be placed. */
type Draft = Writable<Piece>;
type Writable<Kind> = Kind extends Piece ? { -readonly [Key in keyof Kind]: Kind[Key] } : never;

/** The pieces of a line, which of them justification widens, and what they measure at their natural width. */
interface Galley {
  readonly pieces: Draft[];
  readonly elastic: boolean[];
  /** Points taken by the pieces, the spaces at the end left out, and by the elastic ones. */
  width: number;
  space: number;
}

/** Room for rounding in the sums of widths, in points. */
export const ROUNDING = 1e-6;

/**
 * The line of the items from `from` to `to`, its pieces in place. The spaces at which it ends hang after it, so that
 * a reader of the text finds the words apart. A last line keeps its natural width, unless it has to shrink to fit.
 */
export function setLine(items: readonly Item[], from: LineStart, to: LineEnd, room: LineRoom): Line {
  const galley = collect(items, from, to);
  measure(galley);
  const { pieces, width, space } = galley;
  const gap = room.width - width;
  const justified = room.align === 'justify' && space > 0 && (!room.last || gap < 0);
  const start = room.indent + (justified ? 0 : offsetOf(room.align, gap));
  place(galley, start, justified ? gap / space : 0);
  return {
    pieces,
    width: justified ? room.width : width,
    ratio: justified ? gap / (space * (gap < 0 ? SHRINK : STRETCH)) : 0,
    overfull: !justified && gap < -ROUNDING,
    hyphenated: to.hyphen,
    last: room.last,
    size: largest(pieces) || ((items[from.item] ?? items[to.item])?.format.size ?? 0),
  };
}

/** Spaces at the end of a line are not part of what it measures, nor of what justification widens. */
function measure(galley: Galley): void {
  const { pieces, elastic } = galley;
  const inked = pieces.findLastIndex((piece) => piece.kind !== 'space');
  elastic.fill(false, inked + 1);
  for (let i = 0; i <= inked; i += 1) {
    const width = pieces[i]?.width ?? 0;
    galley.width += width;
    if (elastic[i]) galley.space += width;
  }
}

function offsetOf(align: LineAlignment, gap: number): number {
  if (align === 'center') return gap / 2;
  return align === 'right' ? gap : 0;
}

/** Puts the pieces side by side from `start` on, elastic spaces widened by `stretch` of their width. */
function place({ pieces, elastic }: Galley, start: number, stretch: number): void {
  let x = start;
  let i = 0;
  for (const piece of pieces) {
    piece.x = x;
    if (elastic[i]) piece.width *= 1 + stretch;
    x += piece.width;
    i += 1;
  }
}

function largest(pieces: readonly Draft[]): number {
  let size = 0;
  for (const piece of pieces) size = Math.max(size, piece.format.size);
  return size;
}

function collect(items: readonly Item[], from: LineStart, to: LineEnd): Galley {
  const galley: Galley = { pieces: [], elastic: [], width: 0, space: 0 };
  for (let i = from.item; i <= to.item; i += 1) {
    const item = items[i];
    const end = i === to.item ? to : undefined;
    if (item === undefined || item.kind === 'break') break;
    if (item.kind === 'word') {
      addWord(galley, item, i === from.item ? from.offset : 0, end);
    } else if (item.kind === 'space') {
      const { word, format, width, elastic } = item;
      add(galley, { kind: 'space', word, format, x: 0, width }, elastic);
    } else if (end === undefined) {
      const { label, format, width } = item;
      add(galley, { kind: 'blank', label, format, x: 0, width }, false);
    }
  }
  return galley;
}

function add({ pieces, elastic }: Galley, piece: Draft, stretches: boolean): void {
  pieces.push(piece);
  elastic.push(stretches);
}

function addWord(galley: Galley, item: WordItem, start: number, end: LineEnd | undefined): void {
  const { word, format, width } = item;
  const stop = end === undefined ? word.text.length : end.offset;
  if (start === 0 && stop === word.text.length) {
    add(galley, { kind: 'word', word, format, x: 0, width }, false);
  } else if (stop > start) {
    addPart(galley, 'word', shapeWord(format.face, word.text.slice(start, stop)), format);
  }
  if (end?.hyphen) addPart(galley, 'hyphen', hyphenOf(format.face), format);
}

function addPart(galley: Galley, kind: 'word' | 'hyphen', word: ShapedWord, format: TextFormat): void {
  add(galley, { kind, word, format, x: 0, width: word.width * format.size }, false);
}
