import { createRequire } from 'node:module';
import { keep } from './keep.ts';

/** Least number of letters of the word before and after an added hyphen (`cesure` of the house style). */
export interface Cesure {
  readonly avant: number;
  readonly apres: number;
}

/** A node of the pattern tree: deeper letters, the rank of a row of levels, or both. */
type PatternNode = Branch | number | readonly [Branch, number];
type Branch = { readonly [letter: string]: PatternNode };

/** French patterns of the package `hyphen` (those of TeX's hyph-fr): rows of levels, and a tree that points to them. */
type Patterns = readonly [readonly (readonly number[])[], Branch];

/** The patterns were made for no less than two letters on either side. */
const LEAST = 2;

/** Caches of the process: the patterns, read when the first word is hyphenated, and the points of each word, bounded by `keep`. */
let patterns: Patterns | undefined;
const known = new Map<string, readonly number[]>();

/**
 * Where a word of lower-case letters may take a hyphen, as offsets in rising order, at least `avant` letters from its
 * start and `apres` from its end. Method: F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983.
 */
export function hyphenate(word: string, cesure: Cesure): readonly number[] {
  const points = known.get(word) ?? keep(known, word, liang(word));
  return points.filter((point) => point >= cesure.avant && word.length - point >= cesure.apres);
}

function liang(word: string): number[] {
  patterns ??= createRequire(import.meta.url)('hyphen/patterns/fr') as Patterns;
  const [rows, tree] = patterns;
  const dotted = `.${word}.`;
  const levels = new Uint8Array(dotted.length + 1);
  for (let start = 0; start < dotted.length; start += 1) {
    let branch: Branch | undefined = tree;
    for (let at = start; branch !== undefined && at < dotted.length; at += 1) {
      const node: PatternNode | undefined = branch[dotted.charAt(at)];
      // A row's levels begin before the pattern's first letter; the dot of a word's start is not one.
      raise(levels, rows[rowOf(node)], Math.max(0, start - 1));
      branch = branchOf(node);
    }
  }
  const points: number[] = [];
  for (let point = LEAST; point <= word.length - LEAST; point += 1) {
    if ((levels[point] ?? 0) % 2 === 1) points.push(point);
  }
  return points;
}

function rowOf(node: PatternNode | undefined): number {
  if (typeof node === 'number') return node;
  return node !== undefined && isPair(node) ? node[1] : -1;
}

function branchOf(node: PatternNode | undefined): Branch | undefined {
  if (node === undefined || typeof node === 'number') return undefined;
  return isPair(node) ? node[0] : node;
}

function isPair(node: Branch | readonly [Branch, number]): node is readonly [Branch, number] {
  return Array.isArray(node);
}

/** Each pattern that ends here has its say; the highest level at a place wins. */
function raise(levels: Uint8Array, row: readonly number[] | undefined, start: number): void {
  if (row === undefined) return;
  for (let k = 0; k < row.length; k += 1) {
    const level = row[k] ?? 0;
    if (level > (levels[start + k] ?? 0)) levels[start + k] = level;
  }
}
