import { type Cesure, hyphenate } from './hyphenate.ts';
import { keep } from './keep.ts';

/** A place inside a word where a line may end: before character `offset`; `hyphen` when one is to be added. */
export interface WordBreak {
  readonly offset: number;
  readonly hyphen: boolean;
}

const NONE: readonly WordBreak[] = [];

/** Cache of the process: places by word, per pair of least lengths; bounded by `keep`. */
const known = new Map<string, Map<string, readonly WordBreak[]>>();

/** One word of lower-case letters, with its elisions before it ("jusqu'", "l'") and its punctuation around it. */
const HYPHENATED = /^([^\p{L}\p{N}@]*(?:\p{L}{1,7}['’])*)(\p{Ll}+)[^\p{L}\p{N}@]*$/u;

/** A hyphen between lower-case letters, or a slash between words of three letters or more. */
const EXPLICIT = /(?<=\p{Ll})-(?=\p{Ll})|(?<=\p{L}{3})\/(?=\p{L}{3})/gu;

/**
 * Where a line may end inside `text`, a stretch without spaces, by rising offset. Words with a capital or a figure
 * take no hyphen: they are names, acronyms, references, and a reader must find them whole.
 */
export function wordBreaks(text: string, cesure: Cesure): readonly WordBreak[] {
  const key = `${cesure.avant}/${cesure.apres}`;
  let words = known.get(key);
  if (words === undefined) {
    words = new Map();
    known.set(key, words);
  }
  return words.get(text) ?? keep(words, text, find(text, cesure));
}

function find(text: string, cesure: Cesure): readonly WordBreak[] {
  if (text.length < 5) return NONE;
  const match = HYPHENATED.exec(text);
  if (match !== null) {
    const start = match[1]?.length ?? 0;
    const points = hyphenate(match[2] ?? '', cesure);
    return points.map((point) => ({ offset: start + point, hyphen: true }));
  }
  const isWord = !(HAS_FIGURE.test(text) || HAS_CAPITAL.test(text));
  return [...text.matchAll(EXPLICIT)]
    .filter((found) => found[0] === '/' || (isWord && isCompound(text, found.index, cesure)))
    .map((found) => ({ offset: found.index + 1, hyphen: false }));
}

const HAS_FIGURE = /[\p{N}@]/u;
/** Those of elisions ("L'") do not count. */
const HAS_CAPITAL = /\p{Lu}(?!\p{L}{0,6}['’])/u;

/** Whether the hyphen at `at` has enough letters on either side to end a line. Looks no further than they are. */
function isCompound(text: string, at: number, { avant, apres }: Cesure): boolean {
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, at - 2 * avant), at))?.[0].length ?? 0;
  const after = /^\p{L}*/u.exec(text.slice(at + 1, at + 1 + 2 * apres))?.[0].length ?? 0;
  return before >= avant && after >= apres;
}
