/** Lines as runs of one format, ready to be painted. */
import type { Line, Piece, TextFormat } from '../text/line.ts';
import { type EncodedWord, encodeAddedHyphen, encodeWord } from './encoding.ts';
import type { Coded } from './repertoire.ts';

/** A stretch of a line painted at once: text, or a rule to write on. `x` is from the left edge of the line. */
export type Run =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly width: number;
      readonly format: TextFormat;
      /** What stands between `[(` and `)]TJ`. */
      readonly glyphs: string;
      readonly extras: readonly Coded[];
      /** Text of a link, for the description of its annotation. */
      readonly text: string;
    }
  | {
      readonly kind: 'blank';
      readonly x: number;
      readonly width: number;
      readonly format: TextFormat;
      readonly label: string;
    };

/** Cache as long as the line lives: a line set once for a sitting is encoded once. */
const known = new WeakMap<Line, readonly Run[]>();

/** The runs of a line, from left to right. */
export function runsOf(line: Line): readonly Run[] {
  let runs = known.get(line);
  if (runs === undefined) {
    runs = makeRuns(line.pieces);
    known.set(line, runs);
  }
  return runs;
}

function makeRuns(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let i = 1; i <= pieces.length; i += 1) {
    const [first, piece] = [pieces[start], pieces[i]];
    if (first === undefined) break;
    if (piece?.format === first.format && piece.kind !== 'blank' && first.kind !== 'blank') continue;
    if (first.kind === 'blank') {
      runs.push({ kind: 'blank', x: first.x, width: first.width, format: first.format, label: first.label });
    } else runs.push(textRun(pieces.slice(start, i)));
    start = i;
  }
  return runs;
}

/** Below this drift (points), the next word is not moved: nobody sees it. */
const DRIFT = 0.02;

function textRun(pieces: readonly Piece[]): Run {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) throw new Error('a run has at least one piece');
  const { format, x } = first;
  const extras: Coded[] = [];
  let glyphs = '';
  let text = '';
  let cursor = x;
  for (const piece of pieces) {
    if (piece.kind === 'blank') continue;
    const drift = piece.x - cursor;
    if (Math.abs(drift) > DRIFT) {
      const adjustment = Math.round((-drift / format.size) * 1000);
      glyphs += `)${adjustment}(`;
      cursor -= (adjustment / 1000) * format.size;
    }
    const word = encodedPiece(piece);
    glyphs += word.fragment;
    extras.push(...word.extras);
    cursor += piece.word.width * format.size;
    if (piece.kind !== 'hyphen') text += piece.word.text;
  }
  return { kind: 'text', x, width: last.x + last.width - x, format, glyphs, extras, text };
}

function encodedPiece(piece: Exclude<Piece, { kind: 'blank' }>): EncodedWord {
  return piece.kind === 'hyphen' ? encodeAddedHyphen(piece.word) : encodeWord(piece.word);
}
