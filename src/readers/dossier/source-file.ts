import type { DataPath, Position } from '../../diagnostics/fault.ts';
import { lineOf, lineStartsOf } from '../../document/line-starts.ts';
import { auPiedDeLaLettre } from '../../domaine/au-pied-de-la-lettre.ts';
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
  /**
   * The YAML part with its places: read on the first call, then kept. Undefined for a text so long that it is none
   * of ours and would take seconds.
   */
  readonly tree: () => YamlTree | undefined;
  /** Where each line of `text` begins: reckoned on the first call, then kept. */
  readonly lineStarts: () => readonly number[];
}

/** Longest YAML text whose values are given a place, in UTF-16 units. */
const LONGEST_TREE = 500_000;

/** A file in its parts; the place of its values is only looked for when it is asked. */
export function sourceFile(name: string, text: string, parts?: Partial<SourceFile>): SourceFile {
  const yaml = parts?.yaml ?? text;
  let read: { readonly tree: YamlTree | undefined } | undefined;
  let starts: readonly number[] | undefined;
  return {
    name,
    text,
    yaml,
    body: parts?.body ?? '',
    bodyOffset: parts?.bodyOffset ?? 0,
    tree: () => {
      read ??= { tree: yaml.length <= LONGEST_TREE ? yamlTree(yaml) : undefined };
      return read.tree;
    },
    lineStarts: () => {
      starts ??= lineStartsOf(text);
      return starts;
    },
  };
}

/** The text of the line of rank `line`, from 0; empty past the end. */
function lineText({ text, lineStarts }: SourceFile, line: number): string {
  const start = lineStarts()[line];
  const next = lineStarts()[line + 1];
  return start === undefined ? '' : text.slice(start, next === undefined ? text.length : next - 1);
}

/** The position of `length` characters from `offset`, cut at the end of the line. */
export function positionAt(file: SourceFile, offset: number, length: number): Position {
  const line = lineOf(file.lineStarts(), offset);
  const excerpt = lineText(file, line);
  const column = offset - (file.lineStarts()[line] ?? 0) + 1;
  const room = excerpt.trimEnd().length - column + 1;
  return { file: file.name, line: line + 1, column, length: Math.max(1, Math.min(length, room)), excerpt };
}

/** The position of a whole line, counted from 1, less its leading blanks; past the end, of the last line. */
export function linePosition(file: SourceFile, asked: number): Position {
  const line = Math.min(asked, file.lineStarts().length);
  const excerpt = lineText(file, line - 1);
  const column = excerpt.length - excerpt.trimStart().length + 1;
  return { file: file.name, line, column, length: Math.max(1, excerpt.trim().length), excerpt };
}

/** Characters of a value in which words are looked for. */
const LONGEST_VALUE = 100_000;

/** Where `words` stand in a text, its lines folded as YAML folds them; undefined when they don't. */
function placeOfWords(
  text: string,
  words: string,
): { readonly at: number; readonly length: number } | undefined {
  const parts = words.trim().split(/\s+/u).map(auPiedDeLaLettre);
  const found = new RegExp(parts.join('\\s+'), 'u').exec(text);
  return found ? { at: found.index, length: found[0].length } : undefined;
}

/**
 * The place of what is written at `path` of the YAML part, or of the nearest thing above it; of a value over several
 * lines, that of `words` in it.
 */
export function positionOf(file: SourceFile, path: DataPath, onKey = false, words = ''): Position {
  const tree = file.tree();
  const span = tree && spanAt(tree, path, onKey);
  if (!span) return linePosition(file, 1);
  const { start, end } = span;
  const value = words === '' || end - start > LONGEST_VALUE ? '' : file.text.slice(start, end);
  const place = value.includes('\n') ? placeOfWords(value, words) : undefined;
  return place ? positionAt(file, start + place.at, place.length) : positionAt(file, start, end - start);
}
