import type { Heading as MarkdownHeading, Paragraph as MarkdownParagraph, RootContent } from 'mdast';
import type { Fault } from '../../diagnostics/fault.ts';
import { illegalCharacters } from '../illegal-characters.ts';
import type { Block, Heading as HeadingBlock, Inline, Paragraph } from '../tree.ts';
import { bodyFault } from './body-faults.ts';
import { type BodyOptions, type BodyReading, bodyReading, typed } from './body-reading.ts';
import type { Body } from './parse-body.ts';
import { readBodyTable } from './read-body-table.ts';
import { readHeadingText } from './read-heading.ts';
import { readImages } from './read-images.ts';
import { asText, isRule, readList } from './read-list.ts';
import { joined } from './read-phrasing.ts';
import { readRunningText } from './split-items.ts';

/** The blocks of a body, and what is wrong in it. */
export interface BodyBlocks {
  readonly blocks: readonly Block[];
  readonly faults: readonly Fault[];
}

/** Reads a whole body into blocks; its headings start at level 1. */
export function readBlocks({ source, root }: Body, options: BodyOptions = {}): BodyBlocks {
  const reading = bodyReading(source, options);
  refuseIllegal(reading);
  checkLevels(reading, root.children, 1);
  return { blocks: readNodes(reading, root.children, options.depth ?? 0), faults: reading.faults };
}

/** Adds a fault for each character that no document may hold. */
export function refuseIllegal({ source, faults }: BodyReading): void {
  for (const { offset, name } of illegalCharacters(source.text)) {
    const at = { start: { offset }, end: { offset: offset + 1 } };
    const message = `Le texte contient un caractère qui ne s'imprime pas (${name}).`;
    const hint = "Effacer ce caractère, venu sans doute d'un copier-coller, et le retaper au besoin.";
    faults.push(bodyFault(source, 'CORPS-01', at, message, hint));
  }
}

/** "un dièse suffit". */
const enough = (level: number): string => (level === 1 ? 'un dièse suffit' : `${level} dièses suffisent`);

/** What is wrong with the level of a heading under one of level `above`, and the level that it ought to have. */
function levelProblem({ depth }: MarkdownHeading, above: number, lowest: number) {
  if (depth > above + 1)
    return {
      level: above + 1,
      message: `Ce titre de niveau ${depth} saute un niveau : ${enough(above + 1)}.`,
    };
  if (depth <= lowest) return undefined;
  return {
    level: lowest,
    message: `Ce titre est de niveau ${depth} : il n'y a place que pour ${lowest} niveaux de titre dans ce texte.`,
  };
}

/** Adds a fault for each heading that skips a level or is too low; the first may be of level `top` at most. */
export function checkLevels(reading: BodyReading, nodes: readonly RootContent[], top: number): void {
  let above = top - 1;
  let kept = top - 1;
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    const problem = levelProblem(node, above, reading.lowest);
    if (problem !== undefined) {
      const { level, message } = problem;
      const hint = `Écrire ${'#'.repeat(level)} devant ce titre.`;
      reading.faults.push(bodyFault(reading.source, 'CORPS-04', node.position, message, hint));
    }
    above = node.depth;
    kept = Math.min(node.depth, kept + 1, reading.lowest);
    if (kept < node.depth) reading.repaired.set(node, kept);
  }
}

/** Returns the blocks of Markdown nodes; `depth` counts the lists around them. */
export function readNodes(
  reading: BodyReading,
  nodes: readonly RootContent[],
  depth: number,
): readonly Block[] {
  const blocks: Block[] = [];
  const continued = new Map<number, Inline[]>();
  let lastLine = Number.NEGATIVE_INFINITY;
  const add = (block: Block | undefined, node: RootContent): void => {
    const before = blocks.at(-1);
    const glued = node.position?.start.line === lastLine + 1;
    if (glued && before?.kind === 'paragraph' && block?.kind === 'paragraph') {
      const rank = blocks.length - 1;
      const children = continued.get(rank) ?? [...before.children];
      children.push({ kind: 'text', text: ' ' }, ...block.children);
      continued.set(rank, children);
    } else if (block !== undefined) {
      blocks.push(block);
    }
    lastLine = node.position?.end.line ?? lastLine;
  };
  for (const node of nodes) {
    const items = node.type === 'list' && !isRule(reading, node) ? asText(reading, node) : undefined;
    for (const { item, marker } of items ?? []) {
      const [first, ...others] = marked(marker, readNodes(reading, item.children, depth));
      add(first, item);
      blocks.push(...others);
    }
    if (items === undefined) for (const block of readNode(reading, node, depth)) add(block, node);
  }
  // Lines of one paragraph that Markdown took for a list are one paragraph again.
  for (const [rank, children] of continued) blocks[rank] = { kind: 'paragraph', children: joined(children) };
  return blocks;
}

/** Puts the marker of an item back in front of its text. */
function marked(marker: string, [first, ...others]: readonly Block[]): readonly Block[] {
  if (first?.kind !== 'paragraph') {
    const alone: Paragraph = { kind: 'paragraph', children: [{ kind: 'text', text: marker }] };
    return first === undefined ? [alone] : [alone, first, ...others];
  }
  const children = joined([{ kind: 'text', text: `${marker} ` }, ...first.children]);
  return [{ ...first, children }, ...others];
}

function readNode(reading: BodyReading, node: RootContent, depth: number): readonly (Block | undefined)[] {
  switch (node.type) {
    case 'heading':
      return [readHeading(reading, node)];
    case 'paragraph':
      return readParagraph(reading, node);
    case 'table':
      return [readBodyTable(reading, node)];
    case 'list':
      return [isRule(reading, node) ? verbatim(reading, node) : readList(reading, node, depth, readNodes)];
    default:
      return [verbatim(reading, node)];
  }
}

const readParagraph = (reading: BodyReading, node: MarkdownParagraph): readonly Block[] =>
  readImages(reading, node) ?? readRunningText(reading, node);

/** What the dialect does not know is printed as typed. */
function verbatim(reading: BodyReading, node: RootContent): Paragraph {
  return { kind: 'paragraph', children: [{ kind: 'text', text: typed(reading, node).trim() }] };
}

function readHeading(reading: BodyReading, node: MarkdownHeading): Block {
  const { children, id } = readHeadingText(reading, node);
  if (children.length === 0) return verbatim(reading, node);
  const level = (reading.repaired.get(node) ?? node.depth) as HeadingBlock['level'];
  return { kind: 'heading', level, ...(id !== undefined && { id }), children };
}
