import type { DataPath, Position } from '../../diagnostics/fault.ts';
import { pathKey } from './shape/repair.ts';
import type { SourceFile } from './source-file.ts';
import { linePosition, positionOf } from './source-file.ts';

/** Where the values of a dossier are written. */
export interface Sources {
  /**
   * The place of what stands at a path of the dossier, or of the nearest thing above it that is written; of its key
   * with `onKey`; of a value over several lines, the line that holds `words`. A number after `corps` is a line of the body, from 0. Undefined when no file stands behind the path.
   */
  readonly position: (path: DataPath, onKey?: boolean, words?: string) => Position | undefined;
  /** Lines of its file that come before the body of a report or a convention; undefined where there is no body. */
  readonly bodyOffset: (path: DataPath) => number | undefined;
}

/** A file and the part of the dossier it holds. */
export interface Source {
  /** The path in the dossier of what the file holds. */
  readonly base: DataPath;
  readonly file: SourceFile;
  /** The base is itself a key of the file. */
  readonly keyed?: boolean;
  readonly written: (path: DataPath) => DataPath;
  /** By path of a list of questions: the rank of the element that wrote each, -1 for a single text. */
  readonly expanded?: ReadonlyMap<string, readonly number[]>;
}

/** `path` with the rank of a question in an opened out range set back to that of the range. */
function contracted(path: DataPath, expanded: Source['expanded']): DataPath {
  const depth = path.findIndex(
    (step, rank) => typeof step === 'number' && expanded?.has(pathKey(path.slice(0, rank))),
  );
  if (depth === -1) return path;
  const ranks = expanded?.get(pathKey(path.slice(0, depth))) ?? [];
  const rank = ranks[Number(path[depth])] ?? -1;
  return rank === -1 ? path.slice(0, depth) : [...path.slice(0, depth), rank];
}

/** The position of what stands at `path` of the data that a file holds. */
export function positionInSource(
  { file, written, expanded }: Source,
  path: DataPath,
  onKey: boolean,
  words?: string,
): Position {
  const [first, line] = path;
  if (first === 'corps') {
    const rank = typeof line === 'number' ? Math.max(0, line) : 0;
    return linePosition(file, file.bodyOffset + 1 + rank);
  }
  return positionOf(file, written(contracted(path, expanded)), onKey, words);
}

const startsWith = (path: DataPath, base: DataPath): boolean =>
  base.every((step, rank) => path[rank] === step);

/** The places of a dossier whose files are `sources`. */
export function sourcesOf(sources: readonly Source[], order: readonly string[]): Sources {
  const find = (path: DataPath): Source | undefined => sources.find(({ base }) => startsWith(path, base));
  const position = (path: DataPath, onKey = false, words?: string): Position | undefined => {
    const source = find(path);
    if (source)
      return positionInSource(source, source.keyed ? path : path.slice(source.base.length), onKey, words);
    // A report that is not there: the place where its question is called.
    const rank = path[0] === 'rapports' ? order.indexOf(String(path[1])) : -1;
    return rank === -1 ? undefined : position(['seance', 'ordre_de_passage', rank]);
  };
  const bodyOffset = (path: DataPath): number | undefined => {
    const file = find(path)?.file;
    return file?.name.endsWith('.md') ? file.bodyOffset : undefined;
  };
  return { position, bodyOffset };
}
