import type { YAMLParseError } from 'yaml';
import { MOST_SHOWN } from '../../../diagnostics/capped.ts';
import { citation } from '../../../diagnostics/foreign-text.ts';
import { lineSlip, shiftedKey } from './line-slips.ts';
import type { SyntaxWording } from './syntax-wordings.ts';
import { BEGINS_WITH_MARKER, MARKER, UNCLOSED, UNREADABLE, WORDINGS } from './syntax-wordings.ts';
import { firstUnclosed } from './unclosed.ts';
import type { Span, YamlTree } from './yaml-tree.ts';

/** What makes a YAML text unreadable, told in French, with its place. */
export interface SyntaxProblem extends Span, SyntaxWording {}

/** The length of what is to be pointed at: all of a key that is there twice, all of a text taken for keys. */
function spanLength(code: string, rest: string): number {
  const whole = code === 'DUPLICATE_KEY' ? /^[^:\n]+/u : code === 'BLOCK_AS_IMPLICIT_KEY' ? /^.+/u : /^./u;
  return whole.exec(rest)?.[0].length ?? 1;
}

/** What was left open on a line above the one where reading stopped. */
function leftOpen(start: number, text: string): SyntaxProblem | undefined {
  const open = firstUnclosed(text, start);
  if (!open || !text.slice(open.start, start).includes('\n')) return undefined;
  const line = /^.*/u.exec(text.slice(open.start, open.start + 200))?.[0] ?? '';
  return { ...UNCLOSED[open.sign], start: open.start, end: open.start + line.trimEnd().length };
}

/** Errors that a slip on the line itself may explain better than they do. */
const VAGUE = new Set([
  ...['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'KEY_OVER_1024_CHARS', 'MISSING_CHAR'],
  ...['MULTILINE_IMPLICIT_KEY', 'UNEXPECTED_TOKEN', 'BAD_COLLECTION_TYPE'],
]);

function slipOf(code: string, start: number, lineStart: number, text: string): SyntaxProblem | undefined {
  if (!VAGUE.has(code)) return undefined;
  if (text.slice(lineStart, start).trim() === '') return lineSlip(text, lineStart);
  return code.endsWith('_IMPLICIT_KEY') ? shiftedKey(text, lineStart) : undefined;
}

function ofError({ code, pos }: YAMLParseError, text: string): SyntaxProblem {
  const [start, end] = pos;
  const open = code === 'DUPLICATE_KEY' ? undefined : leftOpen(start, text);
  if (open) return open;
  const span = { start, end: Math.max(end, start + spanLength(code, text.slice(start, start + 500))) };
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  if (BEGINS_WITH_MARKER.test(text.slice(lineStart, start))) return { ...MARKER, ...span };
  const slip = slipOf(code, start, lineStart, text);
  if (slip) return slip;
  const wording = WORDINGS[code] ?? UNREADABLE;
  if (code !== 'DUPLICATE_KEY') return { ...wording, ...span };
  const message = `La clé « ${citation(text.slice(span.start, span.end))} » est écrite deux fois dans le même groupe.`;
  return { ...wording, ...span, message };
}

/** One error makes others further on the same line: only the first of a line is told. */
function firstOfEachLine(problems: readonly SyntaxProblem[], tree: YamlTree): readonly SyntaxProblem[] {
  const lines = new Set<number>();
  return problems.filter(({ start }) => {
    const { line } = tree.lines.linePos(start);
    return !lines.has(line) && lines.add(line);
  });
}

interface Marked {
  readonly anchor?: string;
  readonly tag?: string;
  readonly range?: readonly [number, number, number] | null;
  readonly items?: readonly unknown[];
  readonly key?: unknown;
  readonly value?: unknown;
  readonly source?: string;
}

/** Where the anchor, the tag or the alias of `node` begins; undefined when it has none. */
function markerStart(node: Marked, text: string): number | undefined {
  const [start] = node.range ?? [0];
  if (node.anchor !== undefined) return text.lastIndexOf(`&${node.anchor}`, start);
  if (node.tag !== undefined) return Math.max(0, text.lastIndexOf('!', start));
  return node.source !== undefined && !('value' in node) ? start : undefined;
}

/** Gathers every anchor, alias and tag under `node`. */
function collectMarkers(node: unknown, text: string, found: SyntaxProblem[]): void {
  if (typeof node !== 'object' || node === null) return;
  const marked: Marked = node;
  const isPair = 'key' in node && 'value' in node;
  for (const child of isPair ? [marked.key, marked.value] : []) collectMarkers(child, text, found);
  if (isPair) return;
  const start = markerStart(marked, text);
  if (start !== undefined) found.push({ ...MARKER, start, end: marked.range?.[1] ?? start + 1 });
  for (const item of marked.items ?? []) collectMarkers(item, text, found);
}

/** Errors of one line that are looked at: the others follow from them. */
const MOST_ON_A_LINE = 3;

/** Lines with errors that are looked at: no more of them are shown, and to tell each takes as long as the text is. */
const MOST_LINES = MOST_SHOWN + 1;

/** The first errors of the first lines that have some. */
function* firstErrors({ document, lines }: YamlTree): Generator<YAMLParseError> {
  const byLine = new Map<number, number>();
  for (const error of document.errors) {
    const { line } = lines.linePos(error.pos[0]);
    const before = byLine.get(line) ?? 0;
    byLine.set(line, before + 1);
    if (byLine.size > MOST_LINES) return;
    if (before < MOST_ON_A_LINE) yield error;
  }
}

/** Why the text of `tree` can't be used: its errors of syntax; failing any, its anchors, aliases and tags. */
export function syntaxProblems(tree: YamlTree, text: string): readonly SyntaxProblem[] {
  const errors = firstOfEachLine(
    Array.from(firstErrors(tree), (error) => ofError(error, text)),
    tree,
  );
  if (errors.length > 0) return errors;
  const markers: SyntaxProblem[] = [];
  collectMarkers(tree.document.contents, text, markers);
  return markers;
}
