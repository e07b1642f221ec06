import type { Font, Glyph } from 'fontkit';
import type { Kerning } from './kerning.ts';

/** The four faces of the embedded family. */
export type FaceName = 'regular' | 'bold' | 'italic' | 'bold-italic';

/** A parsed font face, shared by the whole process. `ascent` and `descent` are in em (descent is negative). */
export interface Face {
  readonly name: FaceName;
  readonly font: Font;
  readonly kerning: Kerning;
  readonly ascent: number;
  readonly descent: number;
}

/** A word shaped once per face and process. `advances` and `width` are in em; multiply by the size in points. */
export interface ShapedWord {
  readonly face: Face;
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly advances: readonly number[];
  readonly width: number;
}

/** How a piece is set. `size` and `rise` are in points. Two pieces with the same object are painted together. */
export interface TextFormat {
  readonly face: Face;
  readonly size: number;
  readonly rise: number;
  readonly color: string;
  /** Address or `#id` of the link that the piece belongs to. */
  readonly link?: string;
  /** Rank of the link in its paragraph, so that two neighbouring links to one address stay two. */
  readonly linkRank?: number;
  /** Data path of the value, for faults. */
  readonly origin?: string;
}

/** A part of a line. `x` (from the line's left edge) and `width` are in points, justification included. */
export type Piece =
  | {
      readonly kind: 'word';
      readonly word: ShapedWord;
      readonly format: TextFormat;
      readonly x: number;
      readonly width: number;
    }
  /** A space, stretched or not (U+0020), or a fixed one (U+00A0, U+202F): always a real glyph. */
  | {
      readonly kind: 'space';
      readonly word: ShapedWord;
      readonly format: TextFormat;
      readonly x: number;
      readonly width: number;
    }
  /** A hyphen that the line break added: no character of the text. */
  | {
      readonly kind: 'hyphen';
      readonly word: ShapedWord;
      readonly format: TextFormat;
      readonly x: number;
      readonly width: number;
    }
  /** A rule to write on. */
  | {
      readonly kind: 'blank';
      readonly label: string;
      readonly format: TextFormat;
      readonly x: number;
      readonly width: number;
    };

/** One set line. */
export interface Line {
  readonly pieces: readonly Piece[];
  /** Width in points of what is set, trailing space excluded. */
  readonly width: number;
  /** Glue ratio of a justified line: 0 natural, 1 stretched fully, -1 shrunk fully. */
  readonly ratio: number;
  /** Wider than its column: only when a single unbreakable word is. */
  readonly overfull: boolean;
  /** Ends with an added hyphen. */
  readonly hyphenated: boolean;
  /** Ends with a forced break or ends the paragraph. */
  readonly last: boolean;
  /** Largest size in points on the line, for its baseline. */
  readonly size: number;
}
