import { MOST_SHOWN } from '../../diagnostics/capped.ts';
import type { DataPath, Fault } from '../../diagnostics/fault.ts';
import { others } from './capped.ts';
import type { DataFile } from './data-file.ts';
import { faultAt } from './fault-at.ts';
import type { Directory } from './names/directory.ts';
import type { Gathered, Linked, LinkProblem } from './names/link.ts';
import { link } from './names/link.ts';
import type { Source } from './sources.ts';
import { positionInSource } from './sources.ts';

/** A file whose names were looked up. */
export interface LinkedFile<T> {
  readonly value?: T;
  /** Everything was read, and every name stands for what it names. */
  readonly whole: boolean;
  readonly faults: readonly Fault[];
  /** Absent when the file could not be opened. */
  readonly source?: Source;
}

/** Faults at paths of what `source` holds. */
export const problemsIn = (source: Source, problems: readonly LinkProblem[]): readonly Fault[] => [
  ...problems
    .slice(0, MOST_SHOWN)
    .map(({ path, saying }) => faultAt(positionInSource(source, path, false), saying)),
  ...others(source.file.name, problems.length),
];

/** A file in which no name is to be looked up, as the part of the dossier at `base`. */
export function unlinked<T>(data: DataFile<T>, base: DataPath): LinkedFile<T> {
  const { file, value, whole, faults, written } = data;
  const read = value === undefined ? {} : { value };
  return file ? { ...read, whole, faults, source: { base, file, written } } : { ...read, whole, faults };
}

/** Looks up every name that a file cites, be it in what remains of a file that can't be read whole. */
export function linked<T>(data: DataFile<T>, base: DataPath, directory: Directory): LinkedFile<Linked<T>> {
  const { value, ...rest } = unlinked(data, base);
  const read = value ?? data.remains;
  if (read === undefined || !rest.source) return rest;
  const gathered: Gathered = { problems: [], lost: [], expanded: new Map() };
  const names = link(read, directory, gathered);
  const source = { ...rest.source, expanded: gathered.expanded };
  const faults = [...rest.faults, ...problemsIn(source, gathered.problems)];
  const file = { whole: rest.whole && gathered.lost.length === 0, faults, source };
  return value === undefined ? file : { ...file, value: names as Linked<T> };
}
