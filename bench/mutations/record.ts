import type { Edit } from './edit.ts';

/** Lines of a file, both included, from 1. */
export interface Place {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

const indent = (line: string): number => line.length - line.trimStart().length;

const isBlank = (line: string | undefined): boolean => line === undefined || /^\s*(?:#.*)?$/u.test(line);

/** The last line of what line `rank` begins: those below that are set further in. */
function endOf(lines: readonly string[], rank: number): number {
  const own = indent(lines[rank] ?? '');
  let end = rank;
  for (let next = rank + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (isBlank(line)) continue;
    if (indent(line) <= own || line === '---') break;
    end = next;
  }
  return end;
}

/** The nearest line above `rank` that is set less far in: what it stands in. */
function parentOf(lines: readonly string[], rank: number): number | undefined {
  const own = indent(lines[rank] ?? '');
  for (let above = rank - 1; above >= 0; above -= 1) {
    const line = lines[above] ?? '';
    if (!isBlank(line) && line !== '---' && indent(line) < own) return above;
  }
  return undefined;
}

/** The record of a line of data: its list item, else the group of keys it stands in, else itself. */
function recordInData(lines: readonly string[], rank: number): readonly [number, number] {
  const isItem = (line: number): boolean => (lines[line] ?? '').trimStart().startsWith('- ');
  for (let at: number | undefined = rank; at !== undefined; at = parentOf(lines, at)) {
    if (isItem(at)) return [at, endOf(lines, at)];
  }
  const parent = parentOf(lines, rank) ?? rank;
  return [parent, endOf(lines, parent)];
}

/** The list or the group of keys from which line `rank` was taken away. */
function collectionInData(lines: readonly string[], rank: number, taken: number): readonly [number, number] {
  for (let above = rank - 1; above >= 0; above -= 1) {
    const line = lines[above] ?? '';
    if (isBlank(line)) continue;
    if (line === '---') return [above, lines.indexOf('---', above + 1)];
    if (indent(line) < taken) return recordInData(lines, above);
  }
  return [0, lines.length - 1];
}

const headingLevel = (line: string | undefined): number => /^(#{1,6})\s/u.exec(line ?? '')?.[1]?.length ?? 0;

/** The section, of a level above `level`, in which line `rank` of a body stands. */
function sectionAt(lines: readonly string[], rank: number, level: number): readonly [number, number] {
  let first = Math.min(rank, lines.length - 1);
  const opens = (line: number): boolean => {
    const own = headingLevel(lines[line]);
    return own > 0 && own < level;
  };
  while (first > 0 && !opens(first)) first -= 1;
  const own = headingLevel(lines[first]);
  let last = first + 1;
  while (last < lines.length && (headingLevel(lines[last]) === 0 || headingLevel(lines[last]) > own))
    last += 1;
  return [first, last - 1];
}

/** Where the body of a file begins, from 0; 0 for a file that is data throughout. */
function bodyStart(file: string, lines: readonly string[]): number {
  return file.endsWith('.md') ? lines.indexOf('---', 1) + 1 : lines.length;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;

/**
 * Where a finding must point: the lines that were changed, and those of the same record (a list item, or a group of
 * keys). What was taken away has left its list, its group of keys, or the section of the body it stood in.
 */
export function placeOf(before: string, after: string, edit: Edit): Place {
  const { file, start, end, by } = edit;
  const lines = after.split('\n');
  const gone = before.slice(start, end);
  const place = ([from, to]: readonly [number, number]): Place => ({ file, from: from + 1, to: to + 1 });
  const first = lineAt(after, start);
  const last = lineAt(after, start + by.replace(/\n+$/u, '').length);
  const isTaken = by === '' && gone.includes('\n');
  if (before === '') return { file, from: 1, to: lines.length };
  if (first >= bodyStart(file, lines)) {
    const level = Math.min(...gone.split('\n').map((line) => headingLevel(line) || 7));
    return place(isTaken ? sectionAt(lines, first - 1, level) : [first, last]);
  }
  const taken = indent(gone.replace(/^\n/u, ''));
  if (isTaken) return place(collectionInData(lines, first, taken));
  const record = recordInData(lines, first);
  return place([Math.min(record[0], first), Math.max(record[1], last)]);
}
