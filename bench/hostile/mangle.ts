import type { Random } from '../volume/random.ts';
import { NESTS, STRANGE, VALUES } from './fragments.ts';

/** The longest text that one mutation adds, in characters: what the program promises to bear. */
const LONGEST = 1_000_000;

/** Mostly short, once in a hundred as long as the program promises to bear: a length is what most flaws need least. */
function length(random: Random): number {
  const luck = random.below(1000);
  if (luck < 700) return 1 + random.below(2000);
  if (luck < 940) return 1 + random.below(20_000);
  return 1 + random.below(luck < 990 ? 200_000 : LONGEST);
}

/** Repeats `unit` up to `size` characters. */
const repeated = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length));

const SIGNS = [
  ' ',
  '  ',
  'a',
  'A',
  'é',
  '0',
  '.',
  ',',
  ';',
  ':',
  '-',
  '_',
  '*',
  '#',
  '(',
  ')',
  '[',
  ']',
  '\\',
  '|',
  '\n',
  '\u00a0',
];

/** One pattern again and again: what makes a pattern of the program try everything. */
function pumped(random: Random, words: readonly string[]): string {
  const unit = Array.from({ length: 1 + random.below(3) }, () =>
    random.pick(random.below(3) === 0 ? SIGNS : words),
  ).join('');
  const pump = repeated(unit === '' ? 'a' : unit, length(random));
  const cut = random.below(4) === 0 ? 1 + random.below(200) : 0;
  const lines = cut === 0 ? pump : pump.replace(new RegExp(`[^\\n]{${cut}}`, 'gu'), '$&\n');
  return `${random.below(2) === 0 ? random.pick(words) : ''}${lines}${random.below(2) === 0 ? random.pick(words) : ''}`;
}

/** Brackets in brackets, or a stair of lines each set further in. */
function nested(random: Random): string {
  const [open, close] = random.pick(NESTS);
  if (random.below(4) === 0) {
    const steps = 1 + random.below(random.below(20) === 0 ? 1400 : 120);
    return `\n${Array.from({ length: steps }, (_, step) => `${' '.repeat(step)}${open}a`).join('\n')}\n`;
  }
  const depth = Math.ceil(length(random) / (open.length + close.length));
  return `${open.repeat(depth)}a${random.below(2) === 0 ? close.repeat(depth) : ''}`;
}

type Change = (text: string, random: Random, words: readonly string[]) => string;

const spliced = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

/** `change` made to the lines of a text. */
const onLines =
  (change: (lines: string[], random: Random) => void): Change =>
  (text, random) => {
    const lines = text.split('\n');
    change(lines, random);
    return lines.join('\n');
  };

/** Puts what `by` gives at some place: between two characters, at the end of a line, or as the value of a key. */
const put =
  (by: (random: Random, words: readonly string[]) => string): Change =>
  (text, random, words) => {
    const added = by(random, words);
    const at = random.below(text.length + 1);
    const way = random.below(3);
    if (way === 0) return spliced(text, at, at, added);
    const end = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
    const colon = text.lastIndexOf(': ', end);
    return way === 1 || colon === -1 ? spliced(text, end, end, added) : spliced(text, colon + 2, end, added);
  };

const CHANGES: readonly Change[] = [
  (text, random) => {
    const from = random.below(text.length + 1);
    return spliced(text, from, from + 1 + random.below(random.below(4) === 0 ? 400 : 8), '');
  },
  (text, random) => {
    const from = random.below(text.length + 1);
    const piece = text.slice(from, from + 1 + random.below(80));
    return spliced(text, from, from, piece.repeat(1 + random.below(random.below(10) === 0 ? 300 : 3)));
  },
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) =>
    spliced(text, random.below(text.length + 1), text.length, '').concat(text.slice(-random.below(300))),
  onLines((lines, random) => lines.splice(random.below(lines.length), 1 + random.below(3))),
  onLines((lines, random) => {
    const [gone = ''] = lines.splice(random.below(lines.length), 1);
    lines.splice(random.below(lines.length + 1), 0, gone);
  }),
  onLines((lines, random) => {
    const at = random.below(lines.length);
    const times = 1 + random.below(random.below(10) === 0 ? 2000 : 4);
    const line = lines[at] ?? '';
    const room = Math.ceil(LONGEST / (line.length + 1));
    lines.splice(at, 0, ...Array.from({ length: Math.min(times, room) }, () => line));
  }),
  onLines((lines, random) => {
    const at = random.below(lines.length);
    lines[at] = random.below(2) === 0 ? `  ${lines[at]}` : (lines[at] ?? '').replace(/^ {1,2}/u, '');
  }),
  put((random) => random.pick(STRANGE)),
  put((random) => random.pick(VALUES)),
  put((random, words) => random.pick(words)),
  put((random, words) => Array.from({ length: 2 + random.below(6) }, () => random.pick(words)).join('')),
  put(pumped),
  put(nested),
];

/** `text` after one to four mutations; `words` are those of its language. */
export function mangled(text: string, random: Random, words: readonly string[]): string {
  let mangle = text;
  for (let times = 1 + random.below(4); times > 0; times -= 1)
    mangle = random
      .pick(CHANGES)(mangle, random, words)
      .slice(0, 2 * LONGEST);
  return mangle;
}

/** `bytes` after one to six mutations: bytes changed, cut, repeated, added. */
export function mangledBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mangle = Buffer.from(bytes);
  for (let times = 1 + random.below(6); times > 0; times -= 1) {
    const at = random.below(mangle.length + 1);
    const size = 1 + random.below(random.below(3) === 0 ? 400 : 4);
    const noise = Buffer.from(Array.from({ length: size }, () => random.below(256)));
    const way = random.below(5);
    if (way === 0) mangle[Math.min(at, mangle.length - 1)] = random.below(256);
    else if (way === 1) mangle = Buffer.concat([mangle.subarray(0, at), mangle.subarray(at + size)]);
    else if (way === 2) mangle = Buffer.concat([mangle.subarray(0, at), noise, mangle.subarray(at)]);
    else if (way === 3) mangle = Buffer.concat([mangle.subarray(0, at), noise, mangle.subarray(at + size)]);
    else
      mangle = Buffer.concat([mangle.subarray(0, at), mangle.subarray(at, at + size), mangle.subarray(at)]);
  }
  return mangle;
}
