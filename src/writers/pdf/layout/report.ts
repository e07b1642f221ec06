/** What the layout did, as plain values that tests and callers can judge. Lengths in points, y from the page's top. */
import type { Inline } from '../../../document/tree.ts';
import type { Line } from '../text/line.ts';
import type { Source } from './flow.ts';
import type { LaidDocument } from './layout.ts';

/** A signature field: `rectangle` is left, bottom, right, top in PDF space; pages count from 1. */
export interface FieldPlace {
  readonly name: string;
  readonly page: number;
  readonly rectangle: readonly [x1: number, y1: number, x2: number, y2: number];
}

/** A line of a block on a page. */
export interface LineReport {
  readonly y: number;
  readonly width: number;
  /** Glue ratio of a justified line: 0 natural, 1 stretched fully, -1 shrunk fully. */
  readonly ratio: number;
  readonly overfull: boolean;
  readonly hyphenated: boolean;
}

/** A block, or the part of it that stands on a page. A row of a table is a block of its own. */
export interface BlockReport {
  readonly kind: string;
  readonly style?: string;
  readonly id?: string;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly LineReport[];
  /** Begun on the page before; going on to the page after. */
  readonly continued: boolean;
  readonly continues: boolean;
}

/** A page, counted from 1. */
export interface PageReport {
  readonly number: number;
  readonly blocks: readonly BlockReport[];
  /** A table's head is repeated at the top. */
  readonly repeatedHead: boolean;
  /** Bottom of the last block, and of the text area. */
  readonly bottom: number;
  readonly limit: number;
}

/** What a good page does not show. */
export interface LayoutProblem {
  readonly kind:
    | 'widow'
    | 'orphan'
    | 'stranded-heading'
    | 'overfull-line'
    | 'broken-word'
    | 'too-tall'
    | 'cut-running-text';
  readonly page: number;
  readonly block: string;
  /** Text of the block, for whoever looks for it. */
  readonly inlines: readonly Inline[];
  /** The word that is too wide for its column. */
  readonly word?: string;
}

/** The whole report. */
export interface LayoutReport {
  readonly pages: readonly PageReport[];
  readonly problems: readonly LayoutProblem[];
  readonly fields: readonly FieldPlace[];
}

/** A block's part on one page, while it is gathered. */
interface Part {
  readonly source: Source;
  readonly page: number;
  readonly y: number;
  height: number;
  readonly lines: LineReport[];
  readonly set: Line[];
}

/** The report of a layout; `fields` come from painting, which knows their places. */
export function reportLayout(laid: LaidDocument, fields: readonly FieldPlace[]): LayoutReport {
  const parts = laid.pages.map((_, page) => partsOf(laid, page));
  const pages = parts.map((own, i): PageReport => {
    const [before, after] = [parts[i - 1]?.at(-1)?.source, parts[i + 1]?.[0]?.source];
    const blocks = own.map(({ source, y, height, lines }, rank): BlockReport => {
      const continued = rank === 0 && before === source;
      const continues = rank === own.length - 1 && after === source;
      const { kind, style, id } = source;
      const named = { ...(style !== undefined && { style }), ...(id !== undefined && { id }) };
      return { kind, ...named, y, height, lines, continued, continues };
    });
    const last = own.at(-1);
    const bottom = last === undefined ? laid.top : last.y + last.height;
    const repeatedHead = laid.pages[i]?.body.repeated !== undefined;
    return { number: i + 1, blocks, repeatedHead, bottom, limit: laid.top + laid.room };
  });
  return { pages, problems: problemsOf(laid, parts), fields };
}

function partsOf(laid: LaidDocument, page: number): Part[] {
  const parts: Part[] = [];
  for (const { slab, y } of laid.pages[page]?.body.placed ?? []) {
    const top = laid.top + y;
    let part = parts.at(-1);
    if (part?.source !== slab.source) {
      part = { source: slab.source, page, y: top, height: 0, lines: [], set: [] };
      parts.push(part);
    }
    part.height = top + slab.height - part.y;
    for (const op of slab.ops) {
      if (op.kind !== 'line') continue;
      const { width, ratio, overfull, hyphenated } = op.line;
      part.lines.push({ y: top + op.y, width, ratio, overfull, hyphenated });
      part.set.push(op.line);
    }
  }
  return parts;
}

function problemsOf(laid: LaidDocument, parts: readonly (readonly Part[])[]): LayoutProblem[] {
  const all = parts.flat();
  const cut = laid.cut.map(
    (inlines) => ({ kind: 'cut-running-text', page: 1, block: 'running', inlines }) as const,
  );
  const problems = all.flatMap((part, i): LayoutProblem[] => {
    const kinds = [...splitProblems(part, all[i - 1], all[i + 1]), ...fitProblems(laid, part)];
    if (kinds.length === 0) return [];
    const { kind: block, inlines } = part.source;
    return kinds.map((kind) => ({
      ...{ kind, page: part.page + 1, block, inlines: inlines?.() ?? [] },
      ...(kind === 'broken-word' && { word: brokenWord(part.set) }),
    }));
  });
  return [...cut, ...problems];
}

/** What goes wrong where pages part: a line left alone, a title left alone. */
function splitProblems(
  part: Part,
  before: Part | undefined,
  after: Part | undefined,
): LayoutProblem['kind'][] {
  const begun = before?.source === part.source;
  const goesOn = after?.source === part.source;
  if (part.set.length === 1 && begun !== goesOn) return [begun ? 'widow' : 'orphan'];
  const endsPage = after !== undefined && after.page !== part.page && !goesOn;
  return part.source.kind === 'heading' && endsPage ? ['stranded-heading'] : [];
}

/** What does not fit its column or its page. */
function fitProblems(laid: LaidDocument, part: Part): LayoutProblem['kind'][] {
  const kinds: LayoutProblem['kind'][] = [];
  if (part.set.some((line) => line.overfull)) kinds.push('overfull-line');
  if (part.set.some((line, rank) => isForced(line, part.set[rank + 1]))) kinds.push('broken-word');
  if (isTooTall(laid, part)) kinds.push('too-tall');
  return kinds;
}

/** A row or a signature block higher than the text area. Anything else would have been parted. */
function isTooTall(laid: LaidDocument, part: Part): boolean {
  const repeated = laid.pages[part.page]?.body.repeated?.height ?? 0;
  return part.y + part.height > laid.top + Math.max(laid.room, repeated) + 0.5;
}

/** The first word that lines break without a hyphen, put together again from the pieces of its lines. */
function brokenWord(lines: readonly Line[]): string {
  const goesOn = (line: Line, rank: number): boolean => line.hyphenated || isForced(line, lines[rank + 1]);
  const start = lines.findIndex((line, rank) => isForced(line, lines[rank + 1]));
  const texts = lines.map((line, rank) => `${wordsAndGaps(line)}${goesOn(line, rank) ? '' : ' '}`);
  const before = (texts[start] ?? '').lastIndexOf(' ') + 1;
  return texts.slice(start).join('').slice(before).split(' ')[0] ?? '';
}

/** The words of a line, with a space for whatever parts them. */
function wordsAndGaps({ pieces }: Line): string {
  return pieces
    .map((piece) => (piece.kind === 'word' ? piece.word.text : ' '))
    .join('')
    .trimEnd();
}

/** Whether a line ends inside a word that fits no line: neither at a space, a sign that lines may end on, nor a hyphen. */
function isForced(line: Line, next: Line | undefined): boolean {
  const last = line.pieces.at(-1);
  const first = next?.pieces[0];
  if (last?.kind !== 'word' || first?.kind !== 'word' || line.last || line.hyphenated) return false;
  return /[\p{L}\p{N}]$/u.test(last.word.text) && /^[\p{L}\p{N}]/u.test(first.word.text);
}
