import type { Block, Cell, Inline, Row } from '../document/tree.ts';
import { mapInlines } from '../document/walk.ts';

/** A line whose links inside the document follow ids that were given `prefix`. */
function prefixedLinks(inlines: readonly Inline[], prefix: string): readonly Inline[] {
  return inlines.map((inline): Inline => {
    if (!('children' in inline)) return inline;
    const children = prefixedLinks(inline.children, prefix);
    if (inline.kind === 'link' && inline.href.startsWith('#'))
      return { ...inline, href: `#${prefix}${inline.href.slice(1)}`, children };
    return { ...inline, children };
  });
}

function withId(block: Block, prefix: string): Block {
  const inside = (blocks: readonly Block[]): readonly Block[] => blocks.map((one) => withId(one, prefix));
  const cell = (one: Cell): Cell => ({ ...one, children: inside(one.children) });
  const row = (one: Row): Row => ({ ...one, cells: one.cells.map(cell) });
  const named = 'id' in block && block.id !== undefined ? { ...block, id: `${prefix}${block.id}` } : block;
  switch (named.kind) {
    case 'section':
      return { ...named, children: inside(named.children) };
    case 'list':
      return { ...named, items: named.items.map((item) => ({ ...item, children: inside(item.children) })) };
    case 'table':
      return { ...named, head: named.head.map(row), body: named.body.map(row) };
    default:
      return named;
  }
}

/** The blocks with every id, and every link to one, begun by `prefix`: bodies of several files can then stand together. */
export const prefixedIds = (blocks: readonly Block[], prefix: string): readonly Block[] =>
  blocks.map((block) => mapInlines(withId(block, prefix), (line) => prefixedLinks(line, prefix)));
