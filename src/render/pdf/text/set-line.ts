import type { Item, LineEnd, LineStart, WordItem } from './items.ts';
import type { Line, Piece } from './line.ts';
import { shapeWord } from './shape.ts';
import { hyphenCharacter } from './word-widths.ts';

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

/** Width of a line as it comes, and of the spaces in it that can be stretched, in points. */
interface Measure {
  readonly width: number;
  readonly elastic: number;
}

/** A piece before it is placed, and whether justification widens it. `hanging`: outside the line's width. */
interface Part {
  readonly piece: Piece;
  elastic: boolean;
  hanging: boolean;
}

/** Room for rounding in the sums of widths, in points. */
export const ROUNDING = 1e-6;

/**
 * The line of the items from `from` to `to`, its pieces in place. The spaces at which it ends hang after it, so that
 * a reader of the text finds the words apart. A last line keeps its natural width, unless it has to shrink to fit.
 */
export function setLine(items: readonly Item[], from: LineStart, to: LineEnd, room: LineRoom): Line {
  const parts = lineParts(items, from, to);
  hangSpaces(parts);
  const { width, elastic } = measure(parts);
  const gap = room.width - width;
  const justified = room.align === 'justify' && elastic > 0 && (!room.last || gap < 0);
  const ratio = justified ? gap / (elastic * (gap < 0 ? SHRINK : STRETCH)) : 0;
  const start = room.indent + (justified ? 0 : offsetOf(room.align, gap));
  const pieces = place(parts, start, justified ? gap / elastic : 0);
  const sizes = pieces.map((piece) => piece.format.size);
  const around = items[from.item] ?? items[to.item];
  return {
    pieces,
    width: justified ? room.width : width,
    ratio,
    overfull: !justified && gap < -ROUNDING,
    hyphenated: to.hyphen,
    last: room.last,
    size: sizes.length > 0 ? Math.max(...sizes) : (around?.format.size ?? 0),
  };
}

/** Spaces at the end of a line are not part of what it measures, nor of what justification widens. */
function hangSpaces(parts: Part[]): void {
  for (let i = parts.length - 1; i >= 0 && parts[i]?.piece.kind === 'space'; i -= 1) {
    const part = parts[i];
    if (part === undefined) return;
    part.elastic = false;
    part.hanging = true;
  }
}

function measure(parts: readonly Part[]): Measure {
  let width = 0;
  let elastic = 0;
  for (const part of parts) {
    if (!part.hanging) width += part.piece.width;
    if (part.elastic) elastic += part.piece.width;
  }
  return { width, elastic };
}

function offsetOf(align: LineAlignment, gap: number): number {
  if (align === 'center') return gap / 2;
  return align === 'right' ? gap : 0;
}

/** The pieces side by side from `start` on, elastic spaces widened by `stretch` of their width. */
function place(parts: readonly Part[], start: number, stretch: number): Piece[] {
  let x = start;
  return parts.map(({ piece, elastic }) => {
    const width = elastic ? piece.width * (1 + stretch) : piece.width;
    const placed = { ...piece, x, width };
    x += width;
    return placed;
  });
}

function lineParts(items: readonly Item[], from: LineStart, to: LineEnd): Part[] {
  const parts: Part[] = [];
  for (let i = from.item; i <= to.item; i += 1) {
    const item = items[i];
    const end = i === to.item ? to : undefined;
    if (item === undefined || item.kind === 'break') break;
    if (item.kind === 'word') {
      addWord(parts, item, i === from.item ? from.offset : 0, end);
    } else if (item.kind === 'space') {
      const { word, format, width, elastic } = item;
      parts.push({ piece: { kind: 'space', word, format, x: 0, width }, elastic, hanging: false });
    } else if (end === undefined) {
      const { label, format, width } = item;
      parts.push({ piece: { kind: 'blank', label, format, x: 0, width }, elastic: false, hanging: false });
    }
  }
  return parts;
}

function addWord(parts: Part[], item: WordItem, start: number, end: LineEnd | undefined): void {
  const stop = end === undefined ? item.word.text.length : end.offset;
  if (stop > start) parts.push(wordPart(item, 'word', item.word.text.slice(start, stop)));
  if (end?.hyphen) parts.push(wordPart(item, 'hyphen', hyphenCharacter(item)));
}

function wordPart({ word, format }: WordItem, kind: 'word' | 'hyphen', text: string): Part {
  const set = text === word.text ? word : shapeWord(format.face, text);
  const piece: Piece = { kind, word: set, format, x: 0, width: set.width * format.size };
  return { piece, elastic: false, hanging: false };
}
