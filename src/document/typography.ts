import type { Typography } from './charte.ts';
import { isShared, sharedBlock } from './shared.ts';
import type { Block, Document, Inline } from './tree.ts';
import { applyEdits, flatText } from './typography/apply-edits.ts';
import type { Edit } from './typography/edit.ts';
import { findEdits } from './typography/find-edits.ts';
import { mapInlines } from './walk.ts';

/**
 * Edits already found, by house and by line. Acts of one sitting share most of their lines, and each is written in
 * several formats. Bounded: emptied when it holds `MOST_LINES` lines.
 */
const found = new WeakMap<Typography, Map<string, readonly Edit[]>>();
const MOST_LINES = 1024;

/**
 * Returns the document with French typography set, once for all writers: no-break spaces (before `: ; ! ?` and
 * `% €`, inside guillemets, between a number and its unit, the day and the month, a civility and the name, a reference
 * and its number), "n°" as the house wants it, apostrophes, ellipses, ordinals raised. Letters and figures never change ("ﬁ" in one sign is two letters),
 * nor do addresses, times, paths, names or origins. What is already right stays the same.
 */
export function typeset(document: Document, typographie: Typography): Document {
  return {
    ...document,
    header: typesetLine(document.header, typographie),
    footer: typesetLine(document.footer, typographie),
    body: typesetBlocks(document.body, typographie),
  };
}

/**
 * Blocks already set, by house: those that several documents share are set once, and give blocks that they share too.
 * Kept as long as the blocks themselves.
 */
const alreadySet = new WeakMap<Typography, WeakMap<Block, Block>>();

/** Returns blocks with French typography set. */
export function typesetBlocks(blocks: readonly Block[], typographie: Typography): readonly Block[] {
  const known = alreadySet.get(typographie) ?? new WeakMap<Block, Block>();
  alreadySet.set(typographie, known);
  const line = (inlines: readonly Inline[]): readonly Inline[] => typesetLine(inlines, typographie);
  const setBlock = (block: Block): Block => {
    if (block.kind === 'section') return { ...block, children: block.children.map(setBlock) };
    if (!isShared(block)) return mapInlines(block, line);
    const before = known.get(block);
    if (before !== undefined) return before;
    const after = sharedBlock(mapInlines(block, line));
    known.set(block, after);
    return after;
  };
  return blocks.map(setBlock);
}

/** Returns a line of running text with French typography set, across the nodes it is made of. */
export function typesetLine(inlines: readonly Inline[], typographie: Typography): readonly Inline[] {
  if (inlines.length === 0) return inlines;
  return applyEdits(inlines, editsOf(flatText(inlines), typographie));
}

function editsOf(text: string, typographie: Typography): readonly Edit[] {
  const lines = found.get(typographie) ?? new Map<string, readonly Edit[]>();
  found.set(typographie, lines);
  const known = lines.get(text);
  if (known !== undefined) return known;
  const edits = findEdits(text, typographie);
  if (lines.size >= MOST_LINES) lines.clear();
  lines.set(text, edits);
  return edits;
}
