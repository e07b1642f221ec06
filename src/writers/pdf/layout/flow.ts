/**
 * What stands between the document tree and the pages: slabs that stack down, each with what is painted on it.
 * Lengths are in points; y grows downwards. Nothing here knows PDF.
 */
import type { Bond } from '../../../document/layout/keep.ts';
import type { Picture } from '../../../document/pictures/picture.ts';
import type { Inline } from '../../../document/tree.ts';
import type { Line } from '../text/line.ts';
import type { Tag } from './tags.ts';

/** A line of text. `y` is that of its baseline. Without a tag, it is an artifact. */
export interface LineOp {
  readonly kind: 'line';
  readonly x: number;
  readonly y: number;
  readonly line: Line;
  readonly tag: Tag | undefined;
  /** Ends with a forced break: its text is parted from the next line's. */
  readonly parted: boolean;
}

/** A straight rule, always an artifact. */
export interface RuleOp {
  readonly kind: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
  readonly color: string;
}

/** A plain background, always an artifact. */
export interface FillOp {
  readonly kind: 'fill';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

/** Room for a signature. */
export interface FieldOp {
  readonly kind: 'field';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly tooltip: string;
  readonly tag: Tag;
}

/** The place that links to `#id` lead to. */
export interface AnchorOp {
  readonly kind: 'anchor';
  readonly x: number;
  readonly y: number;
  readonly id: string;
}

/** A title, for the bookmarks. */
export interface BookmarkOp {
  readonly kind: 'bookmark';
  readonly x: number;
  readonly y: number;
  readonly level: number;
  readonly title: string;
  readonly tag: Tag;
}

/** A picture; `y` is its top. Without a tag, it is an artifact. */
export interface PictureOp {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picture: Picture;
  readonly tag: Tag | undefined;
}

/** What is painted, or noted, at a place. */
export type Op = LineOp | RuleOp | FillOp | FieldOp | AnchorOp | BookmarkOp | PictureOp;

/** What a slab belongs to, for the report. */
export interface Source {
  /** Kind of the block of the tree, or of its part: `caption`, `head-row`, `row`. */
  readonly kind: string;
  readonly style?: string;
  readonly id?: string;
  /** Its text, to find where it comes from. */
  readonly inlines?: () => readonly Inline[];
}

/** Head rows, for the pages after the first that a table covers. */
export interface RepeatedHead {
  readonly height: number;
  readonly ops: readonly Op[];
}

/** A row's membership of a table. */
export interface TablePart {
  readonly head: RepeatedHead | undefined;
  readonly part: 'head' | 'body';
  /** The rule that closes the table, or its part on a page, below this row; relative to the slab. */
  readonly closing: readonly Op[];
}

/** What never splits: a line, a row, a signature block. `ops` are relative to its top. */
export interface Slab {
  readonly height: number;
  /** Space above it, dropped at the top of a page. */
  readonly before: number;
  /** How the gap above it holds. */
  readonly bond: Bond;
  readonly ops: readonly Op[];
  readonly source: Source;
  readonly line?: Line;
  readonly table?: TablePart;
  /** Starts a new page. */
  readonly newPage?: boolean;
}

/** The op moved by `dx`, `dy`. */
export function moved(op: Op, dx: number, dy: number): Op {
  if (op.kind === 'rule') {
    return { ...op, x1: op.x1 + dx, x2: op.x2 + dx, y1: op.y1 + dy, y2: op.y2 + dy };
  }
  return { ...op, x: op.x + dx, y: op.y + dy };
}
