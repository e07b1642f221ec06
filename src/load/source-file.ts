import type { DataPath, Position } from '../diagnostics/fault.ts';
import type { YamlTree } from './yaml/yaml-tree.ts';
import { spanAt, yamlTree } from './yaml/yaml-tree.ts';

/** A file that was read: what it holds, and where. */
export interface SourceFile {
  /** As the user knows it: relative to the folder the command was given. */
  readonly name: string;
  /** Without byte order mark, with line feeds only, in composed form (NFC). */
  readonly text: string;
  /** The YAML part, at the very offsets it has in `text`. */
  readonly yaml: string;
  /** The Markdown that follows a head. */
  readonly body: string;
  /** Lines of the file that come before the body. */
  readonly bodyOffset: number;
  /** The YAML part with its places: read on the first call, then kept. */
  readonly tree: () => YamlTree;
}

/** A file in its parts; the place of its values is only looked for when it is asked. */
export function sourceFile(name: string, text: string, parts?: Partial<SourceFile>): SourceFile {
  const yaml = parts?.yaml ?? text;
  let tree: YamlTree | undefined;
  return {
    name,
    text,
    yaml,
    body: parts?.body ?? '',
    bodyOffset: parts?.bodyOffset ?? 0,
    tree: () => {
      tree ??= yamlTree(yaml);
      return tree;
    },
  };
}

const lineAt = (text: string, start: number): string => {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
};

/** The position of `length` characters from `offset`, cut at the end of the line. */
export function positionAt(file: SourceFile, offset: number, length: number): Position {
  const start = offset === 0 ? 0 : file.text.lastIndexOf('\n', offset - 1) + 1;
  const excerpt = lineAt(file.text, start);
  const column = offset - start + 1;
  const line = file.text.slice(0, start).split('\n').length;
  const room = excerpt.trimEnd().length - column + 1;
  return { file: file.name, line, column, length: Math.max(1, Math.min(length, room)), excerpt };
}

/** The position of a whole line, counted from 1, less its leading blanks. */
export function linePosition(file: SourceFile, line: number): Position {
  const excerpt = file.text.split('\n')[line - 1] ?? '';
  const column = excerpt.length - excerpt.trimStart().length + 1;
  return { file: file.name, line, column, length: Math.max(1, excerpt.trim().length), excerpt };
}

/** The place of what is written at `path` of the YAML part, or of the nearest thing above it. */
export function positionOf(file: SourceFile, path: DataPath, onKey = false): Position {
  const span = spanAt(file.tree(), path, onKey);
  return span ? positionAt(file, span.start, span.end - span.start) : linePosition(file, 1);
}
