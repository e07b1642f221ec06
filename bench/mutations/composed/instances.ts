import { isMap, isPair, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Files } from '../sample/files.ts';

/** A value, or an item of a list, as it stands in a file. */
export interface Instance {
  readonly file: string;
  /** Of the schema: `presences.procurations[].de`. */
  readonly field: string;
  /** Of what is between quotes, when there are. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Not a frame for others. */
  readonly isValue: boolean;
  /** What goes with it when it is taken away: its key, its dash, its comma. */
  readonly whole: readonly [number, number];
  /** The item that follows it in its list: where that begins. */
  readonly next?: number;
}

/** Of which schema a file is; undefined for one that has none. */
function schemaOf(file: string): string | undefined {
  if (file.includes('/rapports/')) return 'rapport';
  if (file.includes('/conventions/')) return 'convention';
  return /(?:^|\/)(acquittements|conseil|presences|registre|seance)\.yaml$/u.exec(file)?.[1];
}

/** The YAML of a file, and where it begins. */
function yamlOf(file: string, text: string): readonly [string, number] {
  if (!file.endsWith('.md')) return [text, 0];
  const end = text.indexOf('\n---', 3);
  return end === -1 ? ['', 0] : [text.slice(4, end + 1), 4];
}

/** A walk over one file. */
interface Walk {
  readonly file: string;
  readonly text: string;
  readonly offset: number;
  readonly out: Instance[];
}

type Ranged = { readonly range?: readonly [number, number, number] | null };

function rangeOf({ offset }: Walk, node: unknown): readonly [number, number] | undefined {
  const range = (node as Ranged | null)?.range;
  return range ? [range[0] + offset, range[1] + offset] : undefined;
}

/** The commas around what stands in braces or brackets go with it. */
function inFlow(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  const after = /^\s*,\s*/u.exec(text.slice(end))?.[0] ?? '';
  if (after !== '') return [start, end + after.length];
  const before = /,\s*$/u.exec(text.slice(0, start))?.[0] ?? '';
  return [start - before.length, end];
}

/** The lines go with it, but for what stands before it on its first line and is not its own. */
function inBlock(
  text: string,
  [start, end]: readonly [number, number],
  dash: boolean,
): readonly [number, number] {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const head = text.slice(line, start);
  const isOwn = dash ? /^\s*- +$/u.test(head) : /^\s*$/u.test(head);
  const stop = text.indexOf('\n', Math.max(start, end - 1));
  const last = stop === -1 ? text.length : stop + 1;
  if (isOwn) return [line, last];
  // The first key of an item: what follows comes up to its place.
  const blanks = /^ */u.exec(text.slice(last))?.[0].length ?? 0;
  return [start, blanks === start - line ? last + blanks : end];
}

function wholeOf(walk: Walk, range: readonly [number, number], parent: YAMLMap | YAMLSeq) {
  return parent.flow ? inFlow(walk.text, range) : inBlock(walk.text, range, isSeq(parent));
}

const inQuotes = (text: string, start: number, end: number): boolean =>
  end - start > 1 && /^["']$/u.test(text[start] ?? '') && text[start] === text[end - 1];

function note(
  walk: Walk,
  node: unknown,
  field: string,
  whole: readonly [number, number],
  next: { readonly next?: number },
): void {
  const range = rangeOf(walk, node);
  if (!range || range[0] === range[1]) return;
  const inset = isScalar(node) && inQuotes(walk.text, ...range) ? 1 : 0;
  const [start, end] = [range[0] + inset, range[1] - inset];
  const { file, text } = walk;
  walk.out.push({
    file,
    field,
    start,
    end,
    text: text.slice(start, end),
    isValue: isScalar(node),
    whole,
    ...next,
  });
}

function ofPair(walk: Walk, { key, value }: Pair, map: YAMLMap, path: string): void {
  const [from] = rangeOf(walk, key) ?? [0];
  const [start, end] = rangeOf(walk, value) ?? [0, 0];
  const field = `${path}${path.endsWith('.') ? '' : '.'}${String(isScalar(key) ? key.value : key)}`;
  if (start < end) note(walk, value, field, wholeOf(walk, [from, end], map), {});
  visit(walk, value, field);
}

function ofList(walk: Walk, list: YAMLSeq, path: string): void {
  list.items.forEach((item, rank) => {
    const range = rangeOf(walk, item);
    if (!range) return;
    const next = rangeOf(walk, list.items[rank + 1])?.[0];
    note(walk, item, `${path}[]`, wholeOf(walk, range, list), next === undefined ? {} : { next });
    visit(walk, item, `${path}[]`);
  });
}

function visit(walk: Walk, node: unknown, path: string): void {
  if (isMap(node)) for (const pair of node.items) if (isPair(pair)) ofPair(walk, pair, node, path);
  if (isSeq(node)) ofList(walk, node, path);
}

/** Every value and every item of every list of the data, in the order of the files. `named` gives the field of a path. */
export function instancesIn(files: Files, named: (path: string) => string): readonly Instance[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const schema = schemaOf(file);
    if (schema === undefined) return [];
    const [yaml, offset] = yamlOf(file, text);
    const walk: Walk = { file, text, offset, out: [] };
    visit(walk, parseDocument(yaml).contents, `${schema}.`);
    return walk.out.map((one) => ({ ...one, field: named(one.field) }));
  });
}
