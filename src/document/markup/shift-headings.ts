import type { Block, Heading, Row } from '../tree.ts';

/** Blocks whose headings went down, and the level (6 at most in the tree) that the deepest of them would reach. */
export interface ShiftedHeadings {
  readonly blocks: readonly Block[];
  readonly deepest: number;
}

/** Returns the blocks with every heading `by` levels lower; the very same blocks when that is none. */
export function shiftedHeadings(blocks: readonly Block[], by: number): ShiftedHeadings {
  let deepest = 0;
  const shiftAll = (all: readonly Block[]): readonly Block[] => all.map(shift);
  const shiftRow = (row: Row): Row => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, children: shiftAll(cell.children) })),
  });
  const shift = (block: Block): Block => {
    switch (block.kind) {
      case 'heading':
        deepest = Math.max(deepest, block.level + by);
        return { ...block, level: Math.min(6, block.level + by) as Heading['level'] };
      case 'section':
        return { ...block, children: shiftAll(block.children) };
      case 'list':
        return { ...block, items: block.items.map((item) => ({ children: shiftAll(item.children) })) };
      case 'table':
        return { ...block, head: block.head.map(shiftRow), body: block.body.map(shiftRow) };
      default:
        return block;
    }
  };
  const shifted = shiftAll(blocks);
  return { blocks: by === 0 ? blocks : shifted, deepest };
}
