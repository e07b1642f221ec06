import type { ListItem as MarkdownItem, List as MarkdownList } from 'mdast';
import type { Block, List } from '../tree.ts';
import { type BodyReading, typed } from './body-reading.ts';

type ReadBlocks = (reading: BodyReading, nodes: MarkdownItem['children'], depth: number) => readonly Block[];

/** A list that French prose did not mean as one: its items as text, each with its marker back. */
export interface TextItem {
  readonly marker: string;
  readonly item: MarkdownItem;
}

/**
 * Returns the items as text when the list is none: an ordered list of one item ("1) Peser davantage" is a title) or
 * of items numbered above 99 ("2024. Année record"), a list marked "+" ("+ 3 %"). A real list is nothing.
 */
export function asText(reading: BodyReading, list: MarkdownList): readonly TextItem[] | undefined {
  const items = list.children.map((item) => ({
    item,
    marker: /^(\d+[.)]|[-+*])/.exec(typed(reading, item))?.[0] ?? '',
  }));
  const [first] = items;
  const real = list.ordered ? items.length > 1 && (list.start ?? 1) <= 99 : first?.marker !== '+';
  return real ? undefined : items;
}

/** Whether the list is only marks and spaces, as "- - -": printed as typed. */
export function isRule(reading: BodyReading, list: MarkdownList): boolean {
  return /^[\s*+-]+$/.test(typed(reading, list));
}

/**
 * Whether the program counts the items as they were typed: figures and points that follow one another, or the same one
 * throughout, as those do who let the program count.
 */
function isCounted(labels: readonly string[]): boolean {
  const first = Number.parseInt(labels[0] ?? '', 10);
  return (
    labels.every((label) => label.endsWith('.')) &&
    (labels.every((label, rank) => Number.parseInt(label, 10) === first + rank) ||
      labels.every((label) => label === labels[0]))
  );
}

/** Returns a list. Dashes and dots alternate with depth, as in published acts, whichever sign was typed; figures are as they were typed. */
export function readList(reading: BodyReading, list: MarkdownList, depth: number, read: ReadBlocks): List {
  const items = list.children.map((item) => ({ children: read(reading, item.children, depth + 1) }));
  if (!list.ordered) return { kind: 'list', marker: depth % 2 === 0 ? 'dash' : 'dot', items };
  const labels = list.children.map((item) => /^\d+[.)]/.exec(typed(reading, item))?.[0] ?? '');
  if (!isCounted(labels)) {
    return {
      kind: 'list',
      marker: 'written',
      items: items.map((item, rank) => ({ label: labels[rank] ?? '', ...item })),
    };
  }
  const start = list.start ?? 1;
  return { kind: 'list', marker: 'decimal', ...(start !== 1 && { start }), items };
}
