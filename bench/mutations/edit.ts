import type { Sample } from './sample/sample.ts';

/** A change that someone makes in one file: what stands from `start` to `end` is replaced. A file not there is added. */
export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** One kind of mistake, and every place of the sample where it can be made. */
export interface Kind {
  /** Word of the command line. */
  readonly id: string;
  /** In French: what the secretary did. */
  readonly titre: string;
  /** What the sample adds to the published data, without which nothing could tell: shown in the table. */
  readonly redondance?: string;
  /** Why a related place of the finding counts as the right one: shown in the table. */
  readonly lie?: string;
  readonly edits: (sample: Sample) => readonly Edit[];
}

/** What a pattern met: its first group, or the whole when it has none. */
export interface Found {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly groups: readonly string[];
}

/** Whether `offset` is in a comment of the data: what is written there is read by nobody. */
function isComment(file: string, content: string, offset: number): boolean {
  const body = file.endsWith('.md') ? content.indexOf('\n---', 3) : content.length;
  return offset < body && /^\s*#/u.test(content.slice(content.lastIndexOf('\n', offset - 1) + 1));
}

/** Every place of the files whose name matches `only` where `pattern` (global) is met. */
export function found({ files }: Pick<Sample, 'files'>, only: RegExp, pattern: RegExp): readonly Found[] {
  const flags = [...new Set([...pattern.flags, 'g', 'd'])].join('');
  return Object.entries(files).flatMap(([file, content]) => {
    if (!only.test(file)) return [];
    return [...content.matchAll(new RegExp(pattern.source, flags))].flatMap((met) => {
      const [start, end] = met.indices?.[1] ?? met.indices?.[0] ?? [met.index, met.index];
      if (isComment(file, content, met.index)) return [];
      const groups = [...met].map((group) => group ?? '');
      return [{ file, start, end, text: content.slice(start, end), groups }];
    });
  });
}

/** The ways in which `place` is changed: each text of `by` in its stead, those that change nothing left out. */
export const changed = ({ file, start, end, text }: Found, by: readonly string[]): readonly Edit[] =>
  [...new Set(by)].filter((one) => one !== text).map((one) => ({ file, start, end, by: one }));

/** A kind of mistake that rewrites what `pattern` meets. */
export const rewriting =
  (only: RegExp, pattern: RegExp, by: (text: string, place: Found, sample: Sample) => readonly string[]) =>
  (sample: Sample): readonly Edit[] =>
    found(sample, only, pattern).flatMap((place) => changed(place, by(place.text, place, sample)));

/** Every mistake of several kinds. */
export const all =
  (...kinds: readonly Kind['edits'][]) =>
  (sample: Sample): readonly Edit[] =>
    kinds.flatMap((kind) => kind(sample));

/** The text of the file once it is edited. */
export const applied = ({ files }: Pick<Sample, 'files'>, { file, start, end, by }: Edit): string => {
  const text = files[file] ?? '';
  return text.slice(0, start) + by + text.slice(end);
};

/** Files whose names these patterns match. */
export const FILE = {
  presences: /presences\.yaml$/u,
  seance: /seance\.yaml$/u,
  registre: /registre\.yaml$/u,
  rapport: /rapports\/[^/]+\.md$/u,
  convention: /conventions\/[^/]+\.md$/u,
  prose: /\.md$/u,
  sitting: /\/(?:presences\.yaml|seance\.yaml|rapports\/[^/]+\.md)$/u,
  any: /\.(?:yaml|md)$/u,
} as const;
