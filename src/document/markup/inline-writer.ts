import { inlineText } from '../plain-text.ts';
import { collapseSpaces } from '../spaces.ts';
import type { Inline, Text } from '../tree.ts';
import type { MarkupRun } from './markup.ts';

/**
 * Running text under construction. Spaces follow HTML: a run of spaces, tabs and line ends is one space, and none
 * stands at the start or the end of a block or of a line. On top of it, a run that holds a line end of the template
 * vanishes before a closing sign and after an opening one, so that templates may be indented freely.
 */
export interface InlineWriter {
  /** Elements under construction, innermost last; the first is the block. */
  readonly levels: Inline[][];
  /** The space to write before the next characters: none, a plain one, or one that holds a line end of the template. */
  pending: 'none' | 'plain' | 'indent';
  /** How deep the pending space began: it is written there, outside the elements opened since. */
  pendingLevel: number;
  /** The last character written on this line; empty at its start. */
  last: string;
  /** Characters written so far, spaces between texts left out. */
  length: number;
}

const LEAD = /^[ \t\r\n\f\u0085\u2028\u2029]+/;
const INDENT_BEFORE_SIGN = /[ \t]*\r?\n[ \t\r\n]*(?=[,.)\]…])/g;
const INDENT_AFTER_SIGN = /(?<=[([’'])[ \t]*\r?\n[ \t\r\n]*/g;

/** Returns a writer for the text of one block. */
export function inlineWriter(): InlineWriter {
  return { levels: [[]], pending: 'none', pendingLevel: 0, last: '', length: 0 };
}

/** Writes a stretch of text: of the template, or a value of the data (kept apart, with its origin). */
export function writeRun(writer: InlineWriter, { text, origin }: MarkupRun): void {
  const lead = LEAD.exec(text)?.[0] ?? '';
  if (lead !== '') addSpace(writer, lead, origin);
  if (lead.length === text.length) return;
  const trail = text.slice(endOfWords(text));
  const inner = text.slice(lead.length, text.length - trail.length);
  const joined =
    origin === undefined ? inner.replace(INDENT_BEFORE_SIGN, '').replace(INDENT_AFTER_SIGN, '') : inner;
  const words = collapseSpaces(joined);
  writePending(writer, words);
  addText(
    writer.levels.at(-1) ?? [],
    origin === undefined ? { kind: 'text', text: words } : { kind: 'text', text: words, origin },
  );
  writer.last = words.at(-1) ?? '';
  writer.length += words.length;
  if (trail !== '') addSpace(writer, trail, origin);
}

/** Where the spaces that end a text begin; a pattern would look for it from every space of the text. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && LEAD.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

function addSpace(writer: InlineWriter, space: string, origin: string | undefined): void {
  const level = writer.levels.length - 1;
  writer.pendingLevel = writer.pending === 'none' ? level : Math.min(level, writer.pendingLevel);
  if (origin === undefined && space.includes('\n')) writer.pending = 'indent';
  else if (writer.pending === 'none') writer.pending = 'plain';
}

/** Writes the space that is due before `next`, where it began or, if that element is closed, here. */
function writePending(writer: InlineWriter, next: string): void {
  const { pending, last } = writer;
  writer.pending = 'none';
  if (pending === 'none' || last === '') return;
  if (pending === 'indent' && (/^[,.)\]…]/.test(next) || /[([’']/.test(last))) return;
  const level = Math.min(writer.pendingLevel, writer.levels.length - 1);
  addText(writer.levels[level] ?? [], { kind: 'text', text: ' ' });
}

/** Neighbouring texts of the template are one text; values stay apart. */
function addText(target: Inline[], text: Text): void {
  const before = target.at(-1);
  if (before?.kind === 'text' && before.origin === undefined && text.origin === undefined) {
    target[target.length - 1] = { kind: 'text', text: before.text + text.text };
  } else {
    target.push(text);
  }
}

/** Writes what is not text: a line break (spaces around it vanish) or a blank. */
export function writeObject(writer: InlineWriter, inline: Inline): void {
  if (inline.kind === 'line-break') writer.pending = 'none';
  else writePending(writer, '\uFFFC');
  writer.levels.at(-1)?.push(inline);
  writer.last = inline.kind === 'line-break' ? '' : '\uFFFC';
}

/** Writes ready-made running text, as it is. */
export function writeInlines(writer: InlineWriter, inlines: readonly Inline[]): void {
  const text = inlineText(inlines);
  writePending(writer, text);
  writer.levels.at(-1)?.push(...inlines);
  writer.last = text.at(-1) ?? writer.last;
  writer.length += text.length;
}

/** Opens an element. */
export function openLevel(writer: InlineWriter): void {
  writer.levels.push([]);
}

/** Closes the innermost element and writes it as `wrap` makes it of its children. */
export function closeLevel(writer: InlineWriter, wrap: (children: readonly Inline[]) => Inline): void {
  const children = writer.levels.pop() ?? [];
  writer.levels.at(-1)?.push(wrap(children));
}
