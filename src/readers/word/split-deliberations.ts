import { DELIBERE, ENTETE, LISTE_DE_NOMS, NUMERO_SEUL, OBJET, TITRE_NUMEROTE } from './lines-of-acts.ts';
import { opensDecision } from './openings.ts';
import type { WordBlock } from './word-text.ts';

const textOf = (block: WordBlock | undefined): string => (block?.kind === 'paragraph' ? block.text : '');

const ranksOf = (blocks: readonly WordBlock[], test: (block: WordBlock) => boolean): readonly number[] =>
  blocks.flatMap((block, rank) => (test(block) ? [rank] : []));

/** How documents of several deliberations mark each, the surest first. */
const MARKS: readonly ((block: WordBlock) => boolean)[] = [
  (block) => OBJET.test(textOf(block)),
  (block) => TITRE_NUMEROTE.test(textOf(block)),
  (block) => NUMERO_SEUL.test(textOf(block)),
  (block) => /^extrait d[ue]s? (?:registre|proc[èe]s)/iu.test(textOf(block)),
];

const isHead = (block: WordBlock | undefined): boolean => {
  const text = textOf(block);
  if (block?.kind === 'paragraph' && block.heading !== undefined) return true;
  return ENTETE.test(text) || NUMERO_SEUL.test(text) || LISTE_DE_NOMS.test(text);
};

/** The first of the lines of a head that lead to the block `rank`. */
function headBefore(blocks: readonly WordBlock[], rank: number): number {
  let start = rank;
  while (start > 0 && isHead(blocks[start - 1])) start -= 1;
  return start;
}

const cut = (blocks: readonly WordBlock[], starts: readonly number[]): readonly (readonly WordBlock[])[] =>
  starts.map((start, rank) => blocks.slice(rank === 0 ? 0 : start, starts[rank + 1]));

/** Ranks of the highest headings, each followed by a decision: a document of one chapter a deliberation. */
function chapters(blocks: readonly WordBlock[]): readonly number[] {
  const levels = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.heading !== undefined ? [block.heading] : [],
  );
  const top = Math.min(...levels);
  const starts = ranksOf(blocks, (block) => block.kind === 'paragraph' && block.heading === top);
  const decides = cut(blocks, starts).every((part) => part.some((block) => DELIBERE.test(textOf(block))));
  return starts.length > 1 && decides ? starts : [];
}

/** Whether most parts decide: the others are marks of an annex, or of a text that is no deliberation. */
function mostDecide(parts: readonly (readonly WordBlock[])[]): boolean {
  const deciding = parts.filter((part) => part.some((block) => opensDecision(block)));
  return deciding.length > 1 && deciding.length * 2 >= parts.length;
}

/** Cuts a document of several deliberations; one part when nothing shows that there are several. */
export function splitDeliberations(blocks: readonly WordBlock[]): readonly (readonly WordBlock[])[] {
  for (const mark of MARKS) {
    const ranks = ranksOf(blocks, mark);
    const parts = cut(
      blocks,
      ranks.map((rank) => headBefore(blocks, rank)),
    );
    if (ranks.length > 1 && mostDecide(parts)) return parts;
  }
  const starts = chapters(blocks);
  return starts.length > 1 ? cut(blocks, starts) : [blocks];
}
