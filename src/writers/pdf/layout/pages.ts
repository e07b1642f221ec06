import { moved, type Op, type RepeatedHead, type Slab } from './flow.ts';

/** A slab in its place on a page; `y` is its top, from the top of the text area. */
export interface PlacedSlab {
  readonly slab: Slab;
  readonly y: number;
}

/** The text area of one page. */
export interface PageBody {
  readonly placed: readonly PlacedSlab[];
  /** The table head repeated at the top, when a table goes on. */
  readonly repeated: RepeatedHead | undefined;
  /** Rules that close the tables that end, or part, on the page; in the text area. */
  readonly closing: readonly Op[];
}

/** A page may be left this empty, but no more, to respect a gap that would rather not part. */
const FULL_ENOUGH = 0.65;

/** Parts slabs into pages `height` points high. A slab higher than that stands alone on its page. */
export function makePages(slabs: readonly Slab[], height: number): PageBody[] {
  const pages: PageBody[] = [];
  let first = 0;
  while (first < slabs.length) {
    const repeated = repeatedHead(slabs, first);
    const room = height - (repeated?.height ?? 0);
    const next = endOfPage(slabs, first, room);
    pages.push(fillPage(slabs.slice(first, next), repeated));
    first = next;
  }
  return pages;
}

/** A page that starts inside the body of a table repeats its head. */
function repeatedHead(slabs: readonly Slab[], first: number): RepeatedHead | undefined {
  const table = slabs[first]?.table;
  const above = slabs[first - 1]?.table;
  const inside = table?.part === 'body' && above?.part === 'body' && above.head === table.head;
  return inside ? table.head : undefined;
}

/** The rank of the slab that starts the next page. */
function endOfPage(slabs: readonly Slab[], first: number, room: number): number {
  let y = 0;
  for (let i = first; i < slabs.length; i += 1) {
    const slab = slabs[i];
    if (slab === undefined) break;
    if (i > first && slab.newPage) return i;
    const bottom = y + (i > first ? slab.before : 0) + slab.height;
    if (bottom > room + TOLERANCE && i > first) return bestBreak(slabs, first, i, room);
    y = bottom;
  }
  return slabs.length;
}

/** Rounding must not push a line that fits to the next page. */
const TOLERANCE = 0.01;

/** The last gap that may part; else the last that would rather not; else, where all must not, the last of all. */
function bestBreak(slabs: readonly Slab[], first: number, last: number, room: number): number {
  const free = lastGap(slabs, first, last, 0);
  if (free !== undefined && filled(slabs, first, free) >= FULL_ENOUGH * room) return free;
  return lastGap(slabs, first, last, 1) ?? free ?? last;
}

function lastGap(slabs: readonly Slab[], first: number, last: number, most: number): number | undefined {
  for (let i = last; i > first; i -= 1) if ((slabs[i]?.bond ?? 0) <= most) return i;
  return undefined;
}

function filled(slabs: readonly Slab[], first: number, next: number): number {
  let height = 0;
  for (let i = first; i < next; i += 1) {
    const slab = slabs[i];
    if (slab !== undefined) height += slab.height + (i > first ? slab.before : 0);
  }
  return height;
}

function fillPage(slabs: readonly Slab[], repeated: RepeatedHead | undefined): PageBody {
  let y = repeated?.height ?? 0;
  const closing: Op[] = [];
  const placed = slabs.map((slab, i): PlacedSlab => {
    if (i > 0) y += slab.before;
    const top = y;
    const below = slabs[i + 1]?.table;
    const goesOn = below !== undefined && (below.part === 'body' || slab.table?.part === 'head');
    if (slab.table !== undefined && !(goesOn && slabs[i + 1]?.before === 0)) {
      for (const op of slab.table.closing) closing.push(moved(op, 0, top));
    }
    y += slab.height;
    return { slab, y: top };
  });
  return { placed, repeated, closing };
}
