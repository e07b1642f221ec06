import type { Block } from '../../document/tree.ts';
import { sansAccents } from '../../domaine/pliage.ts';

/** Longest bookmark name that Word takes. */
const LENGTH = 40;

/** A name that Word takes for a bookmark: a letter, then letters, figures and low lines; `rank` keeps it unique. */
function nameOf(id: string, used: ReadonlySet<string>): string {
  const plain = sansAccents(id).replace(/[^A-Za-z0-9]+/g, '_');
  const base = (/^[A-Za-z]/.test(plain) ? plain : `s_${plain}`).slice(0, LENGTH);
  let name = base;
  for (let rank = 2; used.has(name.toLowerCase()); rank += 1) {
    const suffix = `_${rank}`;
    name = base.slice(0, LENGTH - suffix.length) + suffix;
  }
  return name;
}

function children(block: Block): readonly (readonly Block[])[] {
  if (block.kind === 'section') return [block.children];
  if (block.kind === 'list') return block.items.map((item) => item.children);
  if (block.kind !== 'table') return [];
  return [...block.head, ...block.body].flatMap(({ cells }) => cells.map((cell) => cell.children));
}

/** The bookmark of every block that has an id, named after the id, in the order of the document. */
export function bookmarksOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const used = new Set<string>();
  const visit = (block: Block): void => {
    if ('id' in block && block.id !== undefined && !names.has(block.id)) {
      const name = nameOf(block.id, used);
      names.set(block.id, name);
      used.add(name.toLowerCase());
    }
    for (const inside of children(block)) inside.forEach(visit);
  };
  blocks.forEach(visit);
  return names;
}
