import type { DocxTables } from './docx-tables.ts';
import { attribute, isOn } from './docx-tables.ts';
import type { WordBlock, WordItem, WordRun } from './word-text.ts';

/** Characters that the text of a document may have: a sitting of seventy-five reports has a sixth of them. */
const MOST_CHARACTERS = 3_000_000;

/** Why the body of a document can't be read. */
export type BodyFailure = 'broken' | 'too-many';

/** Things of a document that are no text, counted. */
export interface Counts {
  pictures: number;
  notes: number;
  revisions: number;
  struck: number;
  signs: number;
}

/** A paragraph that is being read. */
export interface OpenParagraph {
  readonly runs: WordRun[];
  style: string;
  outline?: number;
  list?: string;
  depth: number;
}

/** A stretch in one dress that is being read. */
export interface OpenRun {
  strong: boolean;
  emphasis: boolean;
  raised: boolean;
  hidden: boolean;
}

/** A table that is being read. */
export interface OpenTable {
  readonly rows: WordRun[][][];
  row: WordRun[][];
  cell: WordRun[];
  span: number;
}

/** How far a document has been read, and what is open there. */
export interface Walk {
  readonly tables: DocxTables;
  readonly label: (list: string, depth: number) => WordItem | undefined;
  readonly blocks: WordBlock[];
  readonly counts: Counts;
  readonly paragraphs: OpenParagraph[];
  readonly grids: OpenTable[];
  readonly path: string[];
  run?: OpenRun;
  /** Elements open within one that is left aside; 0 elsewhere. */
  aside: number;
  characters: number;
  pieces: number;
  failure?: BodyFailure;
}

/** Thrown out of a document that has too much. */
export class TooMany extends Error {}

/** Beyond these many characters, accents are left as they are: putting them on takes the square of the marks. */
const COMPOSED = 5000;

/** Adds what is written to the open paragraph. */
export function say(walk: Walk, written: string): void {
  const paragraph = walk.paragraphs.at(-1);
  const { run } = walk;
  if (!paragraph || !run || run.hidden || written === '') return;
  walk.characters += written.length;
  if (walk.characters > MOST_CHARACTERS) throw new TooMany();
  const text = written.length > COMPOSED ? written : written.normalize('NFC');
  const dress = {
    ...(run.strong && { strong: true as const }),
    ...(run.emphasis && { emphasis: true as const }),
    ...(run.raised && { raised: true as const }),
  };
  const before = paragraph.runs.at(-1);
  const isSame =
    before !== undefined &&
    before.strong === dress.strong &&
    before.emphasis === dress.emphasis &&
    before.raised === dress.raised;
  if (isSame) paragraph.runs[paragraph.runs.length - 1] = { ...before, text: before.text + text };
  else paragraph.runs.push({ text, ...dress });
}

/** What an element says, its names with their prefix. */
export type Attributes = Readonly<Record<string, string>>;

const newRun = (): OpenRun => ({ strong: false, emphasis: false, raised: false, hidden: false });

/** What opens, or is only counted. */
const OPENS: Readonly<Record<string, (walk: Walk) => void>> = {
  p: ({ paragraphs }) => {
    paragraphs.push({ runs: [], style: '', depth: 0 });
  },
  tbl: ({ grids }) => {
    grids.push({ rows: [], row: [], cell: [], span: 1 });
  },
  r: (walk) => {
    walk.run = newRun();
  },
  ins: ({ counts }) => {
    counts.revisions += 1;
  },
  drawing: ({ counts }) => {
    counts.pictures += 1;
  },
  imagedata: ({ counts }) => {
    counts.pictures += 1;
  },
  footnoteReference: ({ counts }) => {
    counts.notes += 1;
  },
  endnoteReference: ({ counts }) => {
    counts.notes += 1;
  },
  sym: ({ counts }) => {
    counts.signs += 1;
  },
};

/** Properties of a paragraph. */
const OF_PARAGRAPH: Readonly<Record<string, (paragraph: OpenParagraph, value: string) => void>> = {
  pStyle: (paragraph, value) => {
    paragraph.style = value;
  },
  outlineLvl: (paragraph, value) => {
    if (/^[0-8]$/u.test(value)) paragraph.outline = Number(value) + 1;
  },
  numId: (paragraph, value) => {
    paragraph.list = value;
  },
  ilvl: (paragraph, value) => {
    paragraph.depth = Math.min(8, Math.max(0, Number(value) || 0));
  },
};

/** Properties of a run. */
const OF_RUN: Readonly<Record<string, (run: OpenRun, value: string | undefined, walk: Walk) => void>> = {
  b: (run, value) => {
    run.strong = isOn(value);
  },
  i: (run, value) => {
    run.emphasis = isOn(value);
  },
  vanish: (run, value) => {
    run.hidden = isOn(value);
  },
  vertAlign: (run, value) => {
    run.raised = value === 'superscript';
  },
  strike: (_, value, { counts }) => {
    if (isOn(value)) counts.struck += 1;
  },
  rStyle: (run, value = '', { tables }) => {
    run.strong = tables.strong.has(value);
    run.emphasis = tables.emphasis.has(value);
  },
};

/** Elements that stand for a sign. */
const SPACERS: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** Takes what an element opens, says or stands for. */
export function open(walk: Walk, name: string, attributes: Attributes): void {
  const parent = walk.path.at(-1);
  const value = attribute(attributes, 'val');
  own(OPENS, name)?.(walk);
  const paragraph = walk.paragraphs.at(-1);
  if (paragraph && (parent === 'pPr' || parent === 'numPr'))
    own(OF_PARAGRAPH, name)?.(paragraph, value ?? '');
  const { run } = walk;
  if (run && parent === 'rPr' && walk.path.at(-2) === 'r') own(OF_RUN, name)?.(run, value, walk);
  if (run && parent === 'r') say(walk, own(SPACERS, name) ?? '');
  const grid = walk.grids.at(-1);
  if (grid && name === 'gridSpan') grid.span = Math.min(60, Math.max(1, Number(value) || 1));
}
