import { crc32 } from 'node:zlib';
import type { Span } from './spans.ts';

/** Spans that one content control holds, or that none does. */
export interface Group {
  readonly path?: string;
  readonly spans: readonly Span[];
}

/** What may stand between two derived values of one control: no letter, no figure. */
const GLUE = /^[^\p{L}\p{N}]*$/u;

/** Longest tag, and longest title, of a content control: a longer one makes Word call the file corrupt. */
const LONGEST = 64;

const steps = (path: string): readonly string[] => path.split('.');

/** What the two paths share from their start, in whole steps. */
function shared(one: string, other: string): string {
  const others = steps(other);
  const own = steps(one);
  const end = own.findIndex((step, rank) => step !== others[rank]);
  return (end === -1 ? own : own.slice(0, end)).join('.');
}

/**
 * Gathers the spans of a paragraph by content control. Derived values that follow one another, parted by commas and
 * spaces at most, and that come from one place of the data share a control: a list of ninety names is one, not ninety.
 */
export function groups(spans: readonly Span[]): readonly Group[] {
  const all: { path?: string; spans: Span[] }[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    const path = span.blank === undefined ? span.manner.path : undefined;
    if (last !== undefined && last.path === path) last.spans.push(span);
    else all.push(path === undefined ? { spans: [span] } : { path, spans: [span] });
  }
  return joined(all);
}

const isGlue = (group: Group): boolean =>
  group.path === undefined && group.spans.every(({ text, blank }) => blank === undefined && GLUE.test(text));

function joined(all: readonly Group[]): readonly Group[] {
  const out: Group[] = [];
  for (const group of all) {
    const [before, glue] = glued(out);
    const path = common(before?.path, group.path);
    if (before === undefined || path === undefined) {
      out.push(group);
      continue;
    }
    out.splice(glue === undefined ? -1 : -2);
    out.push({ path, spans: [...before.spans, ...(glue?.spans ?? []), ...group.spans] });
  }
  return out;
}

/** The derived group that the next one may join, and what stands between. */
function glued(out: readonly Group[]): readonly [Group | undefined, Group?] {
  const last = out.at(-1);
  return last !== undefined && isGlue(last) ? [out.at(-2), last] : [last];
}

function common(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return undefined;
  const path = shared(one, other);
  return path === '' ? undefined : path;
}

/** The path as a tag: whole when it fits, else its beginning and eight figures that tell it from any other. */
export function tag(path: string): string {
  if (path.length <= LONGEST) return path;
  const sum = crc32(path).toString(16).padStart(8, '0');
  return `${whole(path, LONGEST - 9)}~${sum}`;
}

/** A label as the title of a control, cut where Word would refuse the file. */
export const title = (label: string): string =>
  label.length <= LONGEST ? label : `${whole(label, LONGEST - 1)}…`;

/** The first characters of `text`, at most `length` code units, none of them halved. */
const whole = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
