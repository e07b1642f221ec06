import { createRequire } from 'node:module';

/** Least number of letters of the word before and after an added hyphen (`cesure` of the house style). */
export interface Cesure {
  readonly avant: number;
  readonly apres: number;
}

/** A node of the pattern tree: deeper letters, the rank of a row of levels, or both. */
type PatternNode = { readonly [letter: string]: PatternNode } | number | readonly [PatternNode, number];

/** French patterns of the package `hyphen` (those of TeX's hyph-fr): rows of levels, and a tree that points to them. */
type Patterns = readonly [readonly (readonly number[])[], { readonly [letter: string]: PatternNode }];

/** Caches of the process: the patterns, read when the first word is hyphenated, and the points of each word. */
let patterns: Patterns | undefined;
const known = new Map<string, readonly number[]>();

/**
 * Where a word of lower-case letters may take a hyphen, as offsets in rising order, at least `avant` letters from its
 * start and `apres` from its end. Method: F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983.
 */
export function hyphenate(word: string, cesure: Cesure): readonly number[] {
  let points = known.get(word);
  if (points === undefined) {
    points = liang(word);
    known.set(word, points);
  }
  return points.filter((point) => point >= cesure.avant && word.length - point >= cesure.apres);
}

function liang(word: string): number[] {
  patterns ??= createRequire(import.meta.url)('hyphen/patterns/fr') as Patterns;
  const [rows, tree] = patterns;
  const dotted = `.${word}.`;
  const levels = new Uint8Array(dotted.length + 1);
  for (let start = 0; start < dotted.length; start += 1) {
    let node: { readonly [letter: string]: PatternNode } | undefined = tree;
    for (let at = start; node !== undefined && at < dotted.length; at += 1) {
      const found: PatternNode | undefined = node[dotted.charAt(at)];
      const { row, deeper } = readNode(found);
      raise(levels, rows[row], start);
      node = deeper;
    }
  }
  const points: number[] = [];
  for (let point = 1; point < word.length; point += 1) {
    if ((levels[point + 1] ?? 0) % 2 === 1) points.push(point);
  }
  return points;
}

function readNode(node: PatternNode | undefined): {
  row: number;
  deeper: { readonly [letter: string]: PatternNode } | undefined;
} {
  if (node === undefined) return { row: -1, deeper: undefined };
  if (typeof node === 'number') return { row: node, deeper: undefined };
  if (isPair(node)) return { row: node[1], deeper: readNode(node[0]).deeper };
  return { row: -1, deeper: node };
}

function isPair(node: object): node is readonly [PatternNode, number] {
  return Array.isArray(node);
}

function raise(levels: Uint8Array, row: readonly number[] | undefined, start: number): void {
  if (row === undefined) return;
  for (let k = 0; k < row.length; k += 1) {
    const level = row[k] ?? 0;
    if (level > (levels[start + k] ?? 0)) levels[start + k] = level;
  }
}
