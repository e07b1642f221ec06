import { randomFrom } from '../../../bench/mutations/random.ts';

/** A file as a slip leaves it: other bytes, no file, or a folder in its place. */
export type Left = Uint8Array | 'removed' | 'folder';

/** One slip of the hand in one file of a council. */
export interface Slip {
  /** What was done: `delete 12`, `empty`. */
  readonly name: string;
  /** Path in the working folder. */
  readonly file: string;
  /** Made when it is asked for: there are tens of thousands. */
  readonly left: () => Left;
}

/** What becomes of one line; undefined when it goes, the line itself when the slip cannot be made there. */
type OfLine = (line: string, before: string) => string | undefined;

/** What a line says after its dash and its key. */
const SAID = /^(\s*(?:- )?(?:["{]?[\w-]+: ?)?)(.*)$/u;

const saying =
  (by: string): OfLine =>
  (line) =>
    line.replace(SAID, (_, head: string) => `${head}${by}`);

/** Long, and made of words: that a single value is too long is told elsewhere. */
const LONG = 'fort long '.repeat(300);

/** The three slips made in every line, whatever is drawn. */
const FIRST: Readonly<Record<string, OfLine>> = {
  delete: () => undefined,
  break: (line) => line.slice(0, Math.floor(line.length / 2)),
  // A name that nothing known is near to: of a key, of a person, of a question.
  rename: (line) => line.replace(/([\p{L}\d_-]+)(\W*)$/u, 'Zozo QUIDAM$2'),
};

const OTHERS: Readonly<Record<string, OfLine>> = {
  'rename-key': (line) => line.replace(/[\w-]+(?=:)/u, (key) => `${key}zz`),
  'rename-first': (line) => line.replace(/\p{L}+/u, 'Zozo'),
  indent: (line) => `  ${line}`,
  unindent: (line) => line.replace(/^ {1,2}/u, ''),
  tab: (line) => `\t${line}`,
  number: saying('42'),
  negative: saying('-1'),
  list: saying('[un, deux]'),
  'empty-list': saying('[]'),
  map: saying('{ un: deux }'),
  null: saying('null'),
  nothing: saying(''),
  long: saying(LONG),
  nul: saying('a\u0000b'),
  bidi: saying('a\u202eb\u001b[31mc'),
  quote: (line) => `${line}"`,
  anchor: saying('*nulle'),
  block: saying('|'),
  proto: saying('__proto__'),
  constructor: saying('constructor'),
  date: saying('2024-02-31'),
  range: saying('9 à 1'),
  'far-range': saying('1 à 99999'),
  braces: (line) => `${line} {{#if x}}`,
  markup: (line) => `${line} <table>`,
  double: (line) => `${line}\n${line}`,
  twice: (_, before) => before,
  fence: () => '---',
  heading: () => '# Titre',
  upper: (line) => line.toLocaleUpperCase('fr'),
  lower: (line) => line.toLocaleLowerCase('fr'),
};

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

function slipsOfLine(
  file: string,
  lines: readonly string[],
  rank: number,
  kinds: typeof FIRST,
): readonly Slip[] {
  const line = lines[rank] ?? '';
  return Object.entries(kinds).flatMap(([kind, made]) => {
    const after = made(line, lines[rank - 1] ?? '');
    if (after === line) return [];
    const left = (): Left =>
      bytes(lines.toSpliced(rank, 1, ...(after === undefined ? [] : [after])).join('\n'));
    return [{ name: `${kind} ${rank + 1}`, file, left }];
  });
}

/** Slips in each line of a text that says something. */
function slipsOfText(file: string, text: string, kinds: typeof FIRST): readonly Slip[] {
  const lines = text.split('\n');
  return lines.flatMap((line, rank) => (line.trim() === '' ? [] : slipsOfLine(file, lines, rank, kinds)));
}

/** Each line deleted, broken in the middle, its last word another. */
export const firstSlips = (file: string, text: string): readonly Slip[] => slipsOfText(file, text, FIRST);

/** Each line changed in some thirty other ways. */
export const otherSlips = (file: string, text: string): readonly Slip[] => slipsOfText(file, text, OTHERS);

/** What stands in the place of a whole file. */
const WHOLE: Readonly<Record<string, (text: string) => Left>> = {
  empty: () => bytes(''),
  blank: () => bytes(' \n\n'),
  removed: () => 'removed',
  folder: () => 'folder',
  latin1: (text) => Buffer.from(`${text}\né`, 'latin1'),
  utf16: (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  crlf: (text) => bytes(text.replaceAll('\n', '\r\n')),
  cr: (text) => bytes(text.replaceAll('\n', '\r')),
  bom: (text) => bytes(`\ufeff${text}`),
  nul: (text) => bytes(`\u0000${text}`),
  half: (text) => bytes(text.slice(0, Math.floor(text.length / 2))),
  twice: (text) => bytes(`${text}\n${text}`),
  text: () => bytes('Bonjour'),
  'a-list': () => bytes('- un\n- deux\n'),
  'a-number': () => bytes('42\n'),
  'a-null': () => bytes('null\n'),
  binary: () => Uint8Array.from({ length: 400 }, (_, rank) => (rank * 37) % 256),
};

/** The file as a whole: emptied, removed, of another encoding, another thing altogether. */
export const fileSlips = (file: string, text: string): readonly Slip[] =>
  Object.entries(WHOLE).map(([name, left]) => ({ name, file, left: () => left(text) }));

/** Some bytes of a file others: one, a run of them, its end gone; `rank` tells which. */
export function bytesSlip(file: string, content: Uint8Array, rank: number): Slip {
  const random = randomFrom(rank);
  const at = Math.floor(random() * content.length);
  const width = rank % 4 === 0 ? 1 : Math.floor(random() * 60);
  const other = (byte: number): number => (rank % 3 === 0 ? 0 : byte ^ (1 + Math.floor(random() * 255)));
  const piece = content.slice(at, at + width).map(other);
  const rest = rank % 5 === 0 ? [] : [content.slice(at + (rank % 7 === 0 ? 0 : width))];
  return { name: `bytes ${rank}`, file, left: () => Buffer.concat([content.slice(0, at), piece, ...rest]) };
}
