import { headingStyle, roleStyle } from '../../document/layout/settled-style.ts';
import type { Block, Section } from '../../document/tree.ts';
import type { Writer } from './writer.ts';

/** A block that prints something by itself. */
export type Leaf = Exclude<Block, Section | { kind: 'page-break' }>;

/** A block and what the sections and page breaks around ask of it; lengths in points. */
export interface Item {
  readonly leaf: Leaf;
  readonly bookmarks: readonly string[];
  readonly pageBreak: boolean;
  /** Room above and below that the style of a section adds. */
  readonly above: number;
  below: number;
  readonly indent: number;
  /** Stays with the block after it. */
  keep: boolean;
}

/** What is waiting for the next block. */
interface Waiting {
  bookmarks: string[];
  pageBreak: boolean;
  above: number;
}

/** The blocks that print, and what those that print nothing leave to the block after them all. */
export interface Items {
  readonly all: readonly Item[];
  readonly left: Readonly<Waiting>;
}

const STYLED: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading', 'key-values']);

/** Whether the style of the block itself begins a page. */
function beginsPage(block: Leaf, writer: Writer): boolean {
  if (!STYLED.has(block.kind)) return false;
  const own = 'style' in block && block.style !== undefined ? block.style : 'texte';
  const name = block.kind === 'heading' ? headingStyle(block) : own;
  return writer.book.paragraphs.get(name)?.look.saut === true;
}

/** The bookmark of a block, the first time that its id is met. */
function bookmarkOf(block: Block, { bookmarks, placed }: Writer): string | undefined {
  const name = 'id' in block && block.id !== undefined ? bookmarks.get(block.id) : undefined;
  if (name === undefined || placed.has(name)) return undefined;
  placed.add(name);
  return name;
}

/**
 * Undoes sections and page breaks: Word has paragraphs and tables only, which bear bookmarks and begin pages. What the
 * house style says of a section's role goes to its first and last blocks.
 */
export function itemsOf(blocks: readonly Block[], writer: Writer): Items {
  const out: Item[] = [];
  let waiting: Waiting = { bookmarks: [], pageBreak: false, above: 0 };
  const section = (block: Section, indent: number): void => {
    const look = roleStyle(writer.charte, block);
    if (look.saut) waiting.pageBreak = true;
    waiting.above += look.avant;
    const first = out.length;
    for (const child of block.children) visit(child, indent + look.retrait);
    const inside = out.slice(first);
    const last = inside.at(-1);
    for (const item of inside) item.keep ||= look.insecable && item !== last;
    if (last === undefined) return;
    last.below += look.apres;
    last.keep ||= look.solidaire;
  };
  const visit = (block: Block, indent: number): void => {
    const bookmark = bookmarkOf(block, writer);
    if (bookmark !== undefined) waiting.bookmarks.push(bookmark);
    if (block.kind === 'page-break') waiting.pageBreak = true;
    else if (block.kind === 'section') section(block, indent);
    else {
      const pageBreak = waiting.pageBreak || beginsPage(block, writer);
      const { bookmarks, above } = waiting;
      out.push({ leaf: block, bookmarks, pageBreak, above, below: 0, indent, keep: false });
      waiting = { bookmarks: [], pageBreak: false, above: 0 };
    }
  };
  for (const block of blocks) visit(block, 0);
  return { all: out, left: waiting };
}
