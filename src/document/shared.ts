import type { Block } from './tree.ts';
import { innerBlocks, innerInlines } from './walk.ts';

/**
 * What several documents hold as one object: the attendance of a sitting, say, which all its acts state. Whoever makes
 * such blocks says so here, and whoever works on a tree may then keep what it made of them. Nothing else is worth
 * keeping: a memory of every block of every document would only grow.
 */
const known = new WeakSet<object>();

/** Says that `block`, with the running text that it holds, stands in several documents. */
export function sharedBlock(block: Block): Block {
  known.add(block);
  for (const inlines of innerInlines(block)) known.add(inlines);
  for (const inner of innerBlocks(block)) sharedBlock(inner);
  return block;
}

/** Whether `value`, a block or running text, stands in several documents. */
export const isShared = (value: object): boolean => known.has(value);
