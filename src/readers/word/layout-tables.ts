import { CLOTURE, DEBUT_DU_CORPS, DELIBERE, OBJET, SIGNATAIRE, VOTE } from './lines-of-acts.ts';
import type { WordBlock, WordParagraph, WordTable } from './word-text.ts';
import { linesOf, wordsOf } from './word-text.ts';

/** The lines of all cells, row by row. */
const cellLines = ({ rows }: WordTable): readonly WordParagraph[] =>
  rows.flatMap((row) =>
    row.flatMap((cell) =>
      linesOf(cell).map((runs): WordParagraph => ({ kind: 'paragraph', runs, text: wordsOf(runs) })),
    ),
  );

/** Rows that a table may have to place the text of an act; one of figures has more. */
const FEW_ROWS = 3;

/** Whether a table only places text on the page: a frame of one column, or one that holds the text of the act. */
function isLayout(table: WordTable): boolean {
  const width = Math.max(...table.rows.map((row) => row.length));
  if (width === 1) return true;
  const isShort = table.rows.length <= FEW_ROWS;
  return cellLines(table).some(
    ({ text }) => OBJET.test(text) || DELIBERE.test(text) || (isShort && DEBUT_DU_CORPS.test(text)),
  );
}

/** The blocks of a document, those that tables only place on the page taken out of them. */
export const unframed = (blocks: readonly WordBlock[]): readonly WordBlock[] =>
  blocks.flatMap((block): readonly WordBlock[] =>
    block.kind === 'table' && isLayout(block) ? cellLines(block) : [block],
  );

/** What a table after the head is: signatures, a count of votes, or one of the act. */
export function tableKind(table: WordTable): 'signatures' | 'vote' | 'acte' {
  const lines = cellLines(table).map(({ text }) => text);
  if (lines.some((text) => CLOTURE.test(text) || SIGNATAIRE.test(text))) return 'signatures';
  const isVote = lines.some(
    (text) => VOTE.test(text) || /^(?:voix )?(?:pour|contre|abstentions?)$/iu.test(text),
  );
  return isVote ? 'vote' : 'acte';
}
