import type { Block, Heading, Row } from '../tree.ts';

/** Blocks whose headings went down, and the level (6 at most in the tree) that the deepest of them would reach. */
export interface ShiftedHeadings {
  readonly blocks: readonly Block[];
  readonly deepest: number;
}

/** The blocks with the level of every heading changed by `level`; what it gives lies between 1 and 6. */
function levelled(blocks: readonly Block[], level: (own: number) => number): readonly Block[] {
  const shiftAll = (all: readonly Block[]): readonly Block[] => all.map(shift);
  const shiftRow = (row: Row): Row => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, children: shiftAll(cell.children) })),
  });
  const shift = (block: Block): Block => {
    switch (block.kind) {
      case 'heading':
        return { ...block, level: level(block.level) as Heading['level'] };
      case 'section':
        return { ...block, children: shiftAll(block.children) };
      case 'list':
        return {
          ...block,
          items: block.items.map((item) => ({ ...item, children: shiftAll(item.children) })),
        };
      case 'table':
        return { ...block, head: block.head.map(shiftRow), body: block.body.map(shiftRow) };
      default:
        return block;
    }
  };
  return shiftAll(blocks);
}

/** Returns the blocks with every heading `by` levels lower; the very same blocks when that is none. */
export function shiftedHeadings(blocks: readonly Block[], by: number): ShiftedHeadings {
  let deepest = 0;
  const shifted = levelled(blocks, (own) => {
    deepest = Math.max(deepest, own + by);
    return Math.min(6, own + by);
  });
  return { blocks: by === 0 ? blocks : shifted, deepest };
}

/** The blocks with no heading under the level `lowest`: those that were deeper are of that level, and keep their look. */
export const raisedHeadings = (blocks: readonly Block[], lowest: number): readonly Block[] =>
  levelled(blocks, (own) => Math.min(own, lowest));
