import type { Block, Inline, Row, Table } from './tree.ts';

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
    case 'image':
      return block.caption === undefined ? [] : [block.caption];
    case 'key-values':
      return block.entries.flatMap(({ key, value }) => [key, value]);
    case 'signatures':
      return block.signatories.flatMap(({ above, below }) => [...above, ...below]);
    default:
      return [];
  }
}

type MapLine = (inlines: readonly Inline[]) => readonly Inline[];

/** Returns the block with each of its lines of running text, at any depth, replaced by what `map` makes of it. */
export function mapInlines(block: Block, map: MapLine): Block {
  const inside = (blocks: readonly Block[]): readonly Block[] =>
    blocks.map((inner) => mapInlines(inner, map));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return { ...block, children: map(block.children) };
    case 'section':
      return { ...block, children: inside(block.children) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, children: inside(item.children) })) };
    case 'table':
      return mapTable(block, map, inside);
    case 'key-values':
      return {
        ...block,
        entries: block.entries.map(({ key, value }) => ({ key: map(key), value: map(value) })),
      };
    case 'signatures':
      return {
        ...block,
        signatories: block.signatories.map((one) => ({
          ...one,
          above: one.above.map(map),
          below: one.below.map(map),
        })),
      };
    case 'image':
      return block.caption === undefined ? block : { ...block, caption: map(block.caption) };
    case 'page-break':
      return block;
  }
}

function mapTable(table: Table, map: MapLine, inside: (blocks: readonly Block[]) => readonly Block[]): Table {
  const rows = (all: readonly Row[]): readonly Row[] =>
    all.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, children: inside(cell.children) })),
    }));
  return {
    ...table,
    ...(table.caption && { caption: map(table.caption) }),
    head: rows(table.head),
    body: rows(table.body),
  };
}
