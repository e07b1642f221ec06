import matter from 'gray-matter';
import type { Parsed } from './yaml/parse-yaml.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** What is wrong with the frame of a Markdown file's head, at a line counted from 1. */
export interface FrameProblem {
  readonly genre: 'absent' | 'language' | 'unclosed' | 'bad-close' | 'blank';
  readonly line: number;
  /** The language asked for after the dashes. */
  readonly language?: string;
}

/** A Markdown file in two parts. */
export interface FrontMatter {
  /** The head, at the very offsets it has in the file: its first line is blank. */
  readonly yaml: string;
  readonly parsed: Parsed;
  readonly body: string;
  /** Lines of the file that come before the first line of the body. */
  readonly bodyOffset: number;
}

/**
 * Blanks in a row that a head may have. gray-matter looks for comments in a way that takes the square of their number.
 */
const LONGEST_BLANK = 1000;

/** Where a run of too many blanks ends in the head; -1 when there is none. */
function blankRun(text: string, end: number): number {
  let run = 0;
  for (let index = 3; index < end; index += 1) {
    run = text.charCodeAt(index) <= 0x20 ? run + 1 : 0;
    if (run > LONGEST_BLANK) return index;
  }
  return -1;
}

/**
 * gray-matter evaluates a head announced as JavaScript, and reads other languages too. The frame is judged here,
 * before it sees the text; the engines below then make sure that nothing but our reader is ever called.
 */
function frameProblem(text: string): FrameProblem | undefined {
  const first = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'));
  if (!first.startsWith('---') || first.startsWith('----')) return { genre: 'absent', line: 1 };
  const language = first.slice(3).trim();
  if (language !== '') return { genre: 'language', line: 1, language };
  const close = text.indexOf('\n---', 3);
  if (close === -1) return { genre: 'unclosed', line: 1 };
  const end = text.indexOf('\n', close + 1);
  const closing = text.slice(close + 1, end === -1 ? text.length : end);
  const line = text.slice(0, close + 1).split('\n').length;
  if (closing.trimEnd() !== '---') return { genre: 'bad-close', line };
  const blank = blankRun(text, close);
  return blank === -1 ? undefined : { genre: 'blank', line: text.slice(0, blank).split('\n').length };
}

function refuse(): never {
  throw new Error('a head in another language than YAML reached gray-matter');
}

const LANGUAGES = ['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml'];
const CLOSED_ENGINES = Object.fromEntries(LANGUAGES.map((language) => [language, { parse: refuse }]));

/** Parts a Markdown file from its YAML head; `text` has line feeds only. Never evaluates anything. */
export function splitFrontMatter(text: string): FrontMatter | FrameProblem {
  const problem = frameProblem(text);
  if (problem) return problem;
  let parsed: Parsed = { ok: true, value: undefined };
  let yaml = '';
  const parse = (head: string): object => {
    yaml = ' '.repeat(text.indexOf('\n')) + head;
    parsed = parseYaml(yaml);
    return {};
  };
  // The options object also keeps gray-matter from its cache, which swallows errors the second time.
  const { content } = matter(text, { language: 'yaml', engines: { ...CLOSED_ENGINES, yaml: { parse } } });
  const bodyOffset = text.slice(0, text.length - content.length).split('\n').length - 1;
  return { yaml, parsed, body: content, bodyOffset };
}
