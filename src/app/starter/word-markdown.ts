import type { WordBlock, WordRun, WordTable } from '../../readers/word/index.ts';

/** Signs that mean something inside a line, freed of it by a backslash. */
const freed = (text: string): string =>
  text.replace(/[*_^{}]/gu, (sign) => `\\${sign}`).replace(/(?<=!)\[|\](?=\()/gu, (sign) => `\\${sign}`);

/** Signs by which a line would be a heading or a list, which a paragraph is not. */
const settled = (line: string): string =>
  line.replace(/^(#+|[-+])(?=\s|$)/u, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');

/** Marks of stress around the words, and not around the blanks beside them. */
function stressed(text: string, marks: string): string {
  const words = text.trim();
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${marks}${words}${marks}${text.slice(start + words.length)}`;
}

/** Whether the stress of a run can be written: marks glued to a letter would be printed. */
const isApart = (runs: readonly WordRun[], rank: number): boolean => {
  const [before = '', own = '', after = ''] = [rank - 1, rank, rank + 1].map((one) => runs[one]?.text);
  return (
    !/[\p{L}\p{N}]{2}/u.test(`${before.slice(-1)}${own.slice(0, 1)}`) &&
    !/[\p{L}\p{N}]{2}/u.test(`${own.slice(-1)}${after.slice(0, 1)}`)
  );
};

function runMarkdown(run: WordRun, rank: number, runs: readonly WordRun[]): string {
  const plain = run.text.replace(/\s+/gu, ' ');
  const text = freed(plain);
  const word = plain.trim();
  if (run.raised && /^(?:\p{L}{1,5}|\p{N}{1,3})$/u.test(word))
    return `^${word}^${/\s$/u.test(text) ? ' ' : ''}`;
  const marks = `${run.strong ? '**' : ''}${run.emphasis ? '*' : ''}`;
  if (marks === '' || !/[\p{L}\p{N}]/u.test(word) || !isApart(runs, rank)) return text;
  return stressed(text, marks.length === 3 ? '***' : marks);
}

/** Running text on one line. */
export const lineMarkdown = (runs: readonly WordRun[]): string =>
  runs.map(runMarkdown).join('').replace(/\s+/gu, ' ').trim();

/** Words without dress, as they are written in the data. */
export const plainMarkdown = (text: string): string => settled(freed(text));

function tableMarkdown({ rows }: WordTable): readonly string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const [head = [], ...body] = rows.map((row) =>
    Array.from({ length: width }, (_, column) => lineMarkdown(row[column] ?? []).replaceAll('|', '\\|')),
  );
  // The head is stressed by the house style.
  const plain = head.map((cell) => cell.replace(/^\*\*(.*)\*\*$/u, '$1'));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(plain), `|${'---|'.repeat(width)}`, ...body.map(line), ''];
}

/** What is typed before a heading, that headings are given by themselves. */
const NUMBERED = /^(?:[IVX]{1,5}|\d{1,2}|[A-Za-z])(?:[.)]|\s?[-–—:])+\s*(?=\p{L})/u;

/** A list typed with dashes rather than made one. */
const DASH = /^[-‐–—•·∙◦▪■●►]\s*(?=\S)/u;

interface Writing {
  readonly lines: string[];
  /** The level of the last heading; that of the part it stands in before any. */
  above: number;
  /** Depth of the first item of the list that is being written. */
  base?: number;
}

function endList(writing: Writing): void {
  if (writing.base !== undefined) writing.lines.push('');
  delete writing.base;
}

type Paragraph = Exclude<WordBlock, WordTable>;

function writeItem(writing: Writing, text: string, { depth, label }: NonNullable<Paragraph['item']>): void {
  writing.base ??= depth;
  const margin = '    '.repeat(Math.max(0, depth - writing.base));
  const mark = label === undefined || !/^(?:\d{1,3}[.)]|[a-z]\)|\d{1,2}°)$/u.test(label) ? '-' : label;
  const shown = mark === '-' && label !== undefined ? `${label} ${text}` : text;
  writing.lines.push(`${margin}${mark} ${shown}`);
}

function writeParagraph(writing: Writing, paragraph: Paragraph, top: number): void {
  const text = lineMarkdown(paragraph.runs);
  const { heading, item } = paragraph;
  const dashed = DASH.exec(text);
  if (item !== undefined || dashed) {
    writeItem(writing, text.slice(dashed?.[0].length ?? 0), item ?? { depth: 0 });
    return;
  }
  endList(writing);
  if (heading === undefined) {
    writing.lines.push(settled(text), '');
    return;
  }
  const level = Math.min(heading - top + 2, writing.above + 1, 4);
  writing.above = level;
  const words = text.replace(/^\*\*(.*)\*\*$/u, '$1').replace(NUMBERED, '');
  writing.lines.push(`${'#'.repeat(level)} ${words}`, '');
}

/** Blocks of a text document as the body of a part: its headings are of level 2 and more. */
export function bodyMarkdown(blocks: readonly WordBlock[]): string {
  const levels = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.heading !== undefined ? [block.heading] : [],
  );
  const top = levels.length === 0 ? 1 : Math.min(...levels);
  const writing: Writing = { lines: [], above: 1 };
  for (const block of blocks) {
    if (block.kind === 'paragraph') writeParagraph(writing, block, top);
    else {
      endList(writing);
      writing.lines.push(...tableMarkdown(block));
    }
  }
  endList(writing);
  return writing.lines.join('\n').trim();
}
