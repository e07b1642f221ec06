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

/** Controls as their pictures, so that a file can't steer the terminal; what is invisible as a dot. */
function visible(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (/^[\p{Cc}\p{Cs}\p{Co}]/u.test(sign)) return '\ufffd';
  return /^[\p{Cf}\p{M}\u2028\u2029]/u.test(sign) ? '·' : sign.replace(/[\p{Cc}\p{Cf}]/gu, '');
}

function cell(sign: string): Cell {
  if (sign === '\t') return { text: TAB, width: TAB.length, units: 1 };
  return { text: visible(sign), width: WIDE.test(sign) ? 2 : 1, units: sign.length };
}

/** `text` sign by sign, as a terminal is to show it. */
export const cells = (text: string): readonly Cell[] =>
  Array.from(signs(text), ({ segment }) => cell(segment));

/** Columns that `text` takes on a terminal. */
export const columns = (text: string): number => cells(text).reduce((total, { width }) => total + width, 0);

/** `text` with nothing in it that a terminal would obey. */
export const shown = (text: string): string =>
  cells(text)
    .map((one) => one.text)
    .join('');
