import type { Fault } from '../../diagnostics/fault.ts';

/** A stretch of a paragraph in one dress. */
export interface WordRun {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  /** Raised above the line: « 1er », « m2 ». */
  readonly raised?: true;
}

/** A paragraph, line breaks inside it having cut it in several. */
export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly runs: readonly WordRun[];
  /** Its words without dress, blanks at both ends taken off. */
  readonly text: string;
  /** Level of a heading, from 1. */
  readonly heading?: number;
  /** An item of a list that the word processor numbers or marks. */
  readonly item?: WordItem;
}

/** What the word processor puts before a paragraph. */
export interface WordItem {
  /** Depth of its list, from 0. */
  readonly depth: number;
  /** « 1. », « Article 2 : »; absent of a bullet. */
  readonly label?: string;
}

/** A table: its cells by row. */
export interface WordTable {
  readonly kind: 'table';
  /** Paragraphs of a cell are parted by line feeds. */
  readonly rows: readonly (readonly (readonly WordRun[])[])[];
}

/** What a text is made of, in its order. */
export type WordBlock = WordParagraph | WordTable;

/** A text document, read. */
export interface WordText {
  /** The file as the user knows it. */
  readonly name: string;
  readonly blocks: readonly WordBlock[];
  /** What it holds that is no text, a French noun phrase each: « 2 images ». */
  readonly left: readonly string[];
}

/** Whether reading a document gave a fault. */
export const isWordFault = (read: WordText | Fault): read is Fault => 'severity' in read;

/** The words of runs, without their dress. */
export const wordsOf = (runs: readonly WordRun[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

/** Runs cut at the line feeds inside them: the lines that say something. */
export function linesOf(runs: readonly WordRun[]): readonly (readonly WordRun[])[] {
  const lines: WordRun[][] = [[]];
  for (const run of runs) {
    for (const [rank, text] of run.text.split('\n').entries()) {
      if (rank > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines.filter((line) => wordsOf(line) !== '');
}

/** All that a block says, on one line; the cells of a table parted by semicolons. */
export const lineOfBlock = (block: WordBlock): string =>
  block.kind === 'table'
    ? block.rows.map((row) => row.map(wordsOf).join(' ; ')).join(' / ')
    : [block.item?.label, block.text].filter((part) => part !== undefined).join(' ');

/** Signs at the end of a text that are looked at: a pattern run over a longer tail would take the square of it. */
const TAIL = 80;

/** A text without what `signs` matches at its end. */
export const withoutTail = (text: string, signs: RegExp): string =>
  text.slice(0, -TAIL) + text.slice(-TAIL).replace(signs, '');
