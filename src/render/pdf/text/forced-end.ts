import type { Candidates } from './candidates.ts';
import type { LineEnd, ParagraphItems, WordItem } from './items.ts';

/** A line end found by force, and the width of the stretch before the next line's start. */
export interface ForcedEnd {
  readonly end: LineEnd;
  readonly startWidth: number;
}

/**
 * Where to end a line that starts at `from` when no candidate fits in `room` points: at the last space of the
 * unbreakable stretch, else between two of its parts, else between two characters; at least one character is taken.
 */
export function forceEnd(
  { items }: ParagraphItems,
  candidates: Candidates,
  from: LineEnd,
  room: number,
): ForcedEnd {
  let width = 0;
  let space: ForcedEnd | undefined;
  const { first, before } = candidates;
  for (let i = from.item; i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined) break;
    const skipped = i === from.item ? from.offset : 0;
    if (item.kind === 'space') {
      if (i === from.item) continue;
      if (width <= room) {
        space = at(i, 0, (before[i - first] ?? 0) + item.width);
      }
    } else if (item.kind === 'word') {
      const fitting = fittingCharacters(item, skipped, room - width);
      if (fitting < item.word.text.length) {
        if (space !== undefined) return space;
        const started = i > from.item && width > 0;
        if (fitting === skipped && started) return at(i, 0, before[i - first] ?? 0);
        const offset = Math.max(fitting, nextCharacter(item.word.text, skipped));
        const taken = partWidth(item, 0, offset);
        if (offset < item.word.text.length) return at(i, offset, (before[i - first] ?? 0) + taken);
        return at(i + 1, 0, before[i + 1 - first] ?? 0);
      }
      width += partWidth(item, skipped, item.word.text.length);
      continue;
    } else if (width + item.width > room) {
      if (space !== undefined) return space;
      return width > 0 ? at(i, 0, before[i - first] ?? 0) : at(i + 1, 0, before[i + 1 - first] ?? 0);
    }
    width += item.width;
  }
  return at(items.length, 0, before[items.length - first] ?? 0);
}

function at(item: number, offset: number, startWidth: number): ForcedEnd {
  return { end: { item, offset, hyphen: false }, startWidth };
}

function partWidth(item: WordItem, from: number, to: number): number {
  return item.word.advances.slice(from, to).reduce((sum, advance) => sum + advance, 0) * item.format.size;
}

/** The offset up to which the characters from `from` fit in `room` points. */
function fittingCharacters(item: WordItem, from: number, room: number): number {
  let width = 0;
  for (let i = from; i < item.word.text.length; i += 1) {
    width += (item.word.advances[i] ?? 0) * item.format.size;
    if (width > room) return i;
  }
  return item.word.text.length;
}

/** The offset after the character at `from`: two units for a character beyond U+FFFF. */
function nextCharacter(text: string, from: number): number {
  return from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
}
