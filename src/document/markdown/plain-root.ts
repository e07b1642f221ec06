/**
 * A fast reader of the plainest Markdown: headings, paragraphs, lists of dashes, references in square brackets. A
 * sitting of plain bodies takes a seventh less time with it, and a long plain text seconds less. It gives the very tree
 * of the full parser, or nothing at all as soon as it meets anything else: the full parser then reads the whole body. A
 * test holds one against the other.
 */
import type { Heading, Link, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';

/** Signs that stress, escape, draw tables, or that the full parser replaces. */
const UNUSUAL = /[*_\\|\ufeff]|(?!\n)\p{Cc}/u;

/** A line that the full parser may take for something else, or whose spaces it would drop. */
const DOUBTFUL =
  /^(?:\s|[-+:](?! \S)|- [-+:# ]|- \d{1,9}[.)]|\+|\d{1,9}[.)](?:\s|$)|#{1,6}(?!#| \S)|#{7})|\s$/u;

const HEADING = /^(#{1,6}) (.*[^#])$/u;

/** A reference: brackets without brackets inside, then a name. */
const REFERENCE = /\[([^[\]]+)\]\((#[A-Za-z0-9.-]+)\)/gu;

type Position = NonNullable<RootContent['position']>;

/** A stretch of one line, or of several when `toLine` is given. */
interface Stretch {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Where a text that begins at `start` ends. */
function after(start: Stretch, text: string): Stretch {
  const breaks = text.split('\n').length - 1;
  if (breaks === 0) {
    return { line: start.line, column: start.column + text.length, offset: start.offset + text.length };
  }
  const column = text.length - text.lastIndexOf('\n');
  return { line: start.line + breaks, column, offset: start.offset + text.length };
}

const span = (start: Stretch, end: Stretch): Position => ({ start: { ...start }, end: { ...end } });

const textNode = (value: string, start: Stretch): PhrasingContent => ({
  type: 'text',
  value,
  position: span(start, after(start, value)),
});

/** The running text of `text`, which begins at `start`; undefined when a bracket is no part of a reference. */
function phrasing(text: string, start: Stretch): PhrasingContent[] | undefined {
  if (!text.includes('[') && !text.includes(']')) return [textNode(text, start)];
  const nodes: PhrasingContent[] = [];
  let at = 0;
  let place = start;
  const addText = (end: number): boolean => {
    const between = text.slice(at, end);
    if (/[[\]]|!$/u.test(between)) return false;
    if (between !== '') nodes.push(textNode(between, place));
    place = after(place, between);
    return true;
  };
  for (const { 0: whole, 1: label = '', 2: url = '', index } of text.matchAll(REFERENCE)) {
    if (!addText(index) || /^\s|\s$/u.test(label)) return undefined;
    const end = after(place, whole);
    const inside = { ...place, column: place.column + 1, offset: place.offset + 1 };
    const link: Link = {
      type: 'link',
      title: null,
      url,
      children: [textNode(label, inside)],
      position: span(place, end),
    };
    nodes.push(link);
    place = end;
    at = index + whole.length;
  }
  return addText(text.length) ? nodes : undefined;
}

/** Lines of a body, and how far it has been read. */
interface Reading {
  readonly lines: readonly string[];
  rank: number;
  offset: number;
}

const here = ({ rank, offset }: Reading, column = 1): Stretch => ({
  line: rank + 1,
  column,
  offset: offset + column - 1,
});

const lineAt = ({ lines, rank }: Reading): string | undefined => lines[rank];

function next(reading: Reading): void {
  reading.offset += (lineAt(reading)?.length ?? 0) + 1;
  reading.rank += 1;
}

const isItem = (line: string | undefined): boolean => line?.startsWith('- ') ?? false;

function heading(reading: Reading, line: string): Heading | undefined {
  const found = HEADING.exec(line);
  const marks = found?.[1] ?? '';
  const start = here(reading);
  const children = found && phrasing(found[2] ?? '', here(reading, marks.length + 2));
  if (!children) return undefined;
  next(reading);
  return {
    type: 'heading',
    depth: marks.length as Heading['depth'],
    children,
    position: span(start, after(start, line)),
  };
}

/** Lines up to a blank one. */
function paragraph(reading: Reading): Paragraph | undefined {
  const start = here(reading);
  const own: string[] = [];
  for (let line = lineAt(reading); line !== undefined && line !== ''; line = lineAt(reading)) {
    if (isItem(line) || line.startsWith('#')) return undefined;
    own.push(line);
    next(reading);
  }
  const text = own.join('\n');
  const children = phrasing(text, start);
  return children && { type: 'paragraph', children, position: span(start, after(start, text)) };
}

function item(reading: Reading, line: string): ListItem | undefined {
  const start = here(reading);
  const inside = here(reading, 3);
  const text = line.slice(2);
  const children = phrasing(text, inside);
  if (!children) return undefined;
  next(reading);
  const position = span(start, after(start, line));
  const only: Paragraph = { type: 'paragraph', children, position: span(inside, after(inside, text)) };
  return { type: 'listItem', spread: false, checked: null, children: [only], position };
}

/** Items of one line each, without blank lines between them. */
function list(reading: Reading): List | undefined {
  const start = here(reading);
  const children: ListItem[] = [];
  for (let line = lineAt(reading); line !== undefined && line !== ''; line = lineAt(reading)) {
    const found = isItem(line) ? item(reading, line) : undefined;
    if (!found) return undefined;
    children.push(found);
  }
  const end = children.at(-1)?.position?.end;
  if (!end) return undefined;
  const position = { start: { ...start }, end: { ...end } };
  return { type: 'list', ordered: false, start: null, spread: false, children, position };
}

function block(reading: Reading, line: string, before: RootContent | undefined): RootContent | undefined {
  if (line.startsWith('#')) return heading(reading, line);
  // Two lists in a row are one, with room between its items.
  if (isItem(line)) return before?.type === 'list' ? undefined : list(reading);
  return paragraph(reading);
}

/** The tree of a body that is plain; undefined when any of it is not. */
export function plainRoot(text: string): Root | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const lines = text.split('\n');
  if (lines.some((line) => DOUBTFUL.test(line))) return undefined;
  const reading: Reading = { lines, rank: 0, offset: 0 };
  const children: RootContent[] = [];
  for (let line = lineAt(reading); line !== undefined; line = lineAt(reading)) {
    if (line === '') {
      next(reading);
      continue;
    }
    const read = block(reading, line, children.at(-1));
    if (read === undefined) return undefined;
    children.push(read);
  }
  const start = { line: 1, column: 1, offset: 0 };
  return { type: 'root', children, position: span(start, after(start, text)) };
}
