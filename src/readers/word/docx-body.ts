import { readXml } from '../sheets/xml-parts.ts';
import type { DocxTables } from './docx-tables.ts';
import type { Attributes, BodyFailure, Counts, OpenParagraph, OpenTable, Walk } from './docx-walk.ts';
import { open, say, TooMany } from './docx-walk.ts';
import { listLabels } from './list-labels.ts';
import type { WordBlock, WordRun } from './word-text.ts';
import { linesOf, wordsOf } from './word-text.ts';

/** Blocks and cells that it may have. */
const MOST_PIECES = 60_000;

/** Tables within tables, and paragraphs within drawings. */
const DEEPEST = 12;

/** What was taken out of the text or says what it was before, and the second version of a drawing. */
const LEFT_ASIDE: ReadonlySet<string> = new Set(
  'del moveFrom Fallback rPrChange pPrChange tblPrChange trPrChange tcPrChange sectPrChange numberingChange'.split(
    ' ',
  ),
);

/** Signs that no act prints: those that hide, those of a font of pictures. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cc}\ufffd\u2028\u2029]/gu;

/** Adds the words of a paragraph to the cell that it stands in. */
function endInCell({ cell }: OpenTable, { runs }: OpenParagraph): void {
  if (runs.length > 0) cell.push(...(cell.length > 0 ? [{ text: '\n' }] : []), ...runs);
}

/** The place of a paragraph: a heading, an item of a list, or neither. */
function placeOf({ tables, label }: Walk, { style, outline, list, depth, runs }: OpenParagraph) {
  const said = tables.styles.get(style);
  const heading = outline ?? said?.heading;
  if (heading !== undefined) return { heading };
  const listed = list ?? said?.list;
  const item = listed === undefined || wordsOf(runs) === '' ? undefined : label(listed, depth);
  return item === undefined ? {} : { item };
}

function endParagraph(walk: Walk): void {
  const paragraph = walk.paragraphs.pop();
  if (!paragraph) return;
  const grid = walk.grids.at(-1);
  if (grid) {
    endInCell(grid, paragraph);
    return;
  }
  const place = placeOf(walk, paragraph);
  const lines = linesOf(paragraph.runs);
  for (const [rank, runs] of lines.entries()) {
    const own = 'item' in place && rank > 0 ? {} : place;
    walk.blocks.push({ kind: 'paragraph', runs, text: wordsOf(runs), ...own });
  }
}

function endTable(walk: Walk): void {
  const grid = walk.grids.pop();
  if (!grid) return;
  const outer = walk.grids.at(-1);
  const rows = grid.rows.filter((row) => row.some((cell) => wordsOf(cell) !== ''));
  if (rows.length === 0) return;
  if (outer) outer.cell.push({ text: ` ${rows.map((row) => row.map(wordsOf).join(' ')).join(' ; ')} ` });
  else walk.blocks.push({ kind: 'table', rows });
}

function close(walk: Walk, name: string): void {
  const grid = walk.grids.at(-1);
  if (name === 'p') endParagraph(walk);
  if (name === 'r') delete walk.run;
  if (name === 'tbl') endTable(walk);
  if (!grid) return;
  if (name === 'tc') {
    grid.row.push(grid.cell, ...Array.from({ length: grid.span - 1 }, (): WordRun[] => []));
    grid.cell = [];
    grid.span = 1;
    walk.pieces += 1;
  }
  if (name !== 'tr') return;
  grid.rows.push(grid.row);
  grid.row = [];
}

function opened(walk: Walk, name: string, attributes: Attributes): void {
  if (walk.aside > 0 || LEFT_ASIDE.has(name)) {
    if (walk.aside === 0 && name !== 'Fallback') walk.counts.revisions += 1;
    walk.aside += 1;
    return;
  }
  open(walk, name, attributes);
  walk.path.push(name);
  if (walk.grids.length > DEEPEST || walk.paragraphs.length > DEEPEST) throw new TooMany();
}

function closed(walk: Walk, name: string): void {
  if (walk.aside > 0) {
    walk.aside -= 1;
    return;
  }
  walk.path.pop();
  close(walk, name);
  if (walk.blocks.length + walk.pieces > MOST_PIECES) throw new TooMany();
}

/** The blocks of the main part of a document, and what it holds beside its text. */
export function readBody(
  bytes: Uint8Array,
  tables: DocxTables,
): { readonly blocks: readonly WordBlock[]; readonly counts: Counts } | BodyFailure {
  const walk: Walk = {
    tables,
    label: listLabels(tables.lists),
    blocks: [],
    counts: { pictures: 0, notes: 0, revisions: 0, struck: 0, signs: 0 },
    paragraphs: [],
    grids: [],
    path: [],
    aside: 0,
    characters: 0,
    pieces: 0,
  };
  const guarded = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      walk.failure = 'too-many';
      throw error;
    }
  };
  const sound = readXml(bytes, {
    open: (name, attributes) => guarded(() => opened(walk, name, attributes)),
    close: (name) => guarded(() => closed(walk, name)),
    text: (found) => {
      if (walk.aside > 0 || walk.path.at(-1) !== 't') return;
      walk.counts.signs += found.match(/\p{Co}/gu)?.length ?? 0;
      guarded(() => say(walk, found.replace(/[\t\r\n]+/gu, ' ').replace(UNSEEN, '')));
    },
  });
  if (sound) return { blocks: walk.blocks, counts: walk.counts };
  return walk.failure ?? 'broken';
}
