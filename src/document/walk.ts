import type { Block, Inline } from './tree.ts';

/** Returns the blocks inside a block, in reading order: of a section, of items, of cells. */
export function innerBlocks(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'section':
      return block.children;
    case 'list':
      return block.items.flatMap((item) => item.children);
    case 'table':
      return [...block.head, ...block.body].flatMap((row) => row.cells.flatMap((cell) => cell.children));
    default:
      return [];
  }
}

/** Returns the lines of running text that a block itself holds, in reading order: not those of the blocks inside. */
export function innerInlines(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.children];
    case 'table':
      return block.caption === undefined ? [] : [block.caption];
    case 'key-values':
      return block.entries.flatMap(({ key, value }) => [key, value]);
    case 'signatures':
      return block.signatories.flatMap(({ above, below }) => [...above, ...below]);
    default:
      return [];
  }
}
