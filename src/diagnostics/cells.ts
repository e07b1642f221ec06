import { escapedSign, UNSEEN, visible } from './foreign-text.ts';

/** One sign as a terminal shows it. */
export interface Cell {
  readonly text: string;
  /** Columns it takes: 0 never, 1, or 2 for wide signs; a tab takes four. */
  readonly width: number;
  /** UTF-16 units of the source that it stands for. */
  readonly units: number;
}

/** Made when a fault is first shown: its tables take longer to load than most runs take to find none. */
let segmenter: Intl.Segmenter | undefined;

function signs(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('fr', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

const WIDE =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

const TAB = '    ';

/** Characters of one sign: a letter is not a place for a tower of marks. */
const MOST_CHARACTERS = 8;

/** What is not to be shown is told by its code, under as many carets; a mark that no letter bears stands on a dot. */
function cell(sign: string): Cell {
  if (sign === '\t') return { text: TAB, width: TAB.length, units: 1 };
  const units = sign.length;
  const held = units > MOST_CHARACTERS ? [...sign].slice(0, MOST_CHARACTERS).join('') : sign;
  if (WIDE.test(held)) return { text: held.replace(UNSEEN, ''), width: 2, units };
  const seen = visible(held).replaceAll('\n', escapedSign);
  if (seen !== held) return { text: seen, width: seen.length, units };
  return { text: /^\p{M}/u.test(held) ? `·${held}` : held, width: 1, units };
}

/**
 * Texts that French is written with: each character is one sign of one column, shown as it is. To look for signs costs
 * a hundred times as much, and a thousand faults have some ten thousand lines.
 */
const ORDINARY = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u2013\u2014\u2018-\u201d\u2026\u202f]*$/u;

/** `text` sign by sign, as a terminal is to show it. */
export const cells = (text: string): readonly Cell[] =>
  ORDINARY.test(text)
    ? Array.from(text, (sign) => ({ text: sign, width: 1, units: 1 }))
    : Array.from(signs(text), ({ segment }) => cell(segment));

/** Columns that `text` takes on a terminal. */
export const columns = (text: string): number =>
  ORDINARY.test(text) ? text.length : cells(text).reduce((total, { width }) => total + width, 0);

/** `text` with nothing in it that a terminal would obey. */
export const shown = (text: string): string =>
  ORDINARY.test(text)
    ? text
    : cells(text)
        .map((one) => one.text)
        .join('');
