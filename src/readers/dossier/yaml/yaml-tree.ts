import { createRequire } from 'node:module';
import type { Document, LineCounter, Node, Pair, Scalar } from 'yaml';
import type { DataPath, PathStep } from '../../../diagnostics/fault.ts';

/** A stretch of a text: offsets in UTF-16 units, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A YAML text read again with the place of everything in it. */
export interface YamlTree {
  readonly document: Document;
  readonly lines: LineCounter;
}

type YamlModule = typeof import('yaml');

/** `yaml` takes longer to import than a sitting takes to load: it is required when a fault needs a place, not before. */
const lazyRequire = createRequire(import.meta.url);

/**
 * Longest text in which `yaml` looks for duplicate keys: it compares each key with all the others. The fast reading
 * has found them in any case.
 */
const UNIQUE_KEYS_LIMIT = 40_000;

/** A line set in so far, by blanks or signs of lists and keys, that groups may be hundreds deep: each takes a column. */
const DEEP = /^[ ?:-]{300}/mu;

/**
 * Reads `text` with the place of every key and value. Errors of syntax are in `document.errors`. Undefined for groups
 * so deep in one another that the reader, which goes down by calling itself, has no room left: no file of ours is.
 */
export function yamlTree(text: string): YamlTree | undefined {
  // A stack that runs out while the engine compiles a pattern ends the process: no error is thrown that could be caught.
  if (DEEP.test(text)) return undefined;
  try {
    return parsed(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function parsed(text: string): YamlTree {
  const { LineCounter, parseDocument } = lazyRequire('yaml') as YamlModule;
  const lines = new LineCounter();
  const uniqueKeys = text.length < UNIQUE_KEYS_LIMIT;
  // Errors are told by their place in the text, in our words: neither the excerpt that `yaml` draws for each, in the
  // square of the text, nor where the engine was when it found it, is looked at.
  const options = {
    lineCounter: lines,
    uniqueKeys,
    strict: true,
    keepSourceTokens: true,
    prettyErrors: false,
  } as const;
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return { document: parseDocument(text, { ...options, schema: 'failsafe' }), lines };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

interface Collection {
  readonly items: readonly unknown[];
  readonly flow?: boolean;
}

interface Place {
  readonly key?: Node;
  readonly value?: Node | null;
}

const hasItems = (node: unknown): node is Collection =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);

const isPair = (node: unknown): node is Pair<Node, Node | null> =>
  typeof node === 'object' && node !== null && 'key' in node;

const isScalar = (node: unknown): node is Scalar =>
  typeof node === 'object' && node !== null && 'value' in node && !('key' in node);

const keyText = (pair: Pair<Node, Node | null>): string | undefined =>
  isScalar(pair.key) ? String(pair.key.value) : undefined;

/** What stands in `node` under `step`. */
function child(node: unknown, step: PathStep): Place | undefined {
  if (!hasItems(node)) return undefined;
  if (typeof step === 'number') {
    const item = node.items[step];
    return item === undefined || isPair(item) ? undefined : { value: item as Node };
  }
  const pairs: readonly Pair<Node, Node | null>[] = node.items.filter(isPair);
  const pair = pairs.find((candidate) => keyText(candidate) === step);
  return pair && { key: pair.key, value: pair.value };
}

const isBlock = (node: Node): boolean => hasItems(node) && node.flow !== true;

/** A span is that of the value; of its key where the value is empty or runs over several lines of keys. */
function spanOf({ key, value }: Place, onKey: boolean): Span | undefined {
  const keyless = key === undefined;
  const shown = !keyless && (onKey || !value?.range || isBlock(value)) ? key : value;
  const first = keyless && onKey && hasItems(value) ? value.items[0] : undefined;
  const node = isPair(first) ? first.key : shown;
  if (!node?.range) return undefined;
  const [start, end] = node.range;
  return end > start ? { start, end } : keyless ? { start, end: start } : spanOf({ value: key }, false);
}

/** The span of what stands at `path`, or of the nearest thing above it that exists; of its key with `onKey`. */
export function spanAt(tree: YamlTree, path: DataPath, onKey: boolean): Span | undefined {
  let place: Place = { value: tree.document.contents as Node | null };
  let span = spanOf(place, onKey);
  for (const [rank, step] of path.entries()) {
    const next = child(place.value, step);
    if (!next) break;
    place = next;
    span = spanOf(place, onKey && rank === path.length - 1) ?? span;
  }
  return span;
}
