import type { Inline, Text } from '../tree.ts';
import { type Edit, OBJECT } from './edit.ts';

/** Returns running text as one line of characters: `OBJECT` for a blank, a line feed for a forced line break. */
export function flatText(inlines: readonly Inline[]): string {
  const [only] = inlines;
  if (inlines.length === 1 && only?.kind === 'text') return only.text;
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'text') text += inline.text;
    else if (inline.kind === 'line-break') text += '\n';
    else if (inline.kind === 'blank') text += OBJECT;
    else text += flatText(inline.children);
  }
  return text;
}

/** How far the edits have gone along the line. */
interface Applying {
  readonly edits: readonly Edit[];
  /** Offset in the line of the next characters. */
  offset: number;
  /** Rank of the first edit that does not end before them. */
  next: number;
}

/** Returns running text with edits made; offsets are those of `flatText`. What no edit touches is the same object. */
export function applyEdits(inlines: readonly Inline[], edits: readonly Edit[]): readonly Inline[] {
  return edits.length === 0 ? inlines : editedInlines({ edits, offset: 0, next: 0 }, inlines, false);
}

function editedInlines(applying: Applying, inlines: readonly Inline[], raised: boolean): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'text') return editedText(applying, inline, raised);
    if (inline.kind === 'line-break' || inline.kind === 'blank') {
      applying.offset += 1;
      return [inline];
    }
    const children = editedInlines(applying, inline.children, raised || inline.kind === 'superscript');
    return [{ ...inline, children }];
  });
}

/** Characters of one text, once edited. */
interface Segment {
  readonly text: string;
  readonly raised: boolean;
}

function editedText(applying: Applying, text: Text, raised: boolean): readonly Inline[] {
  const from = applying.offset;
  const to = from + text.text.length;
  applying.offset = to;
  const segments: Segment[] = [];
  let at = from;
  for (let rank = applying.next; rank < applying.edits.length; rank += 1) {
    const edit = applying.edits[rank];
    if (edit === undefined || edit.start >= to) break;
    const start = Math.max(edit.start, from);
    segments.push({ text: text.text.slice(at - from, start - from), raised: false });
    at = Math.min(edit.end, to);
    segments.push(editedSegment(edit, text.text.slice(start - from, at - from), start, raised));
    if (edit.end <= to) applying.next = rank + 1;
  }
  if (segments.length === 0) return text.text === '' ? [] : [text];
  segments.push({ text: text.text.slice(at - from), raised: false });
  return joinedSegments(text, segments);
}

/**
 * What an edit makes of the part of it that stands in one text. A replacement is written in the first text that it runs
 * over, and the others lose their part; letters are raised only when they all stand in one text, and not twice.
 */
function editedSegment(edit: Edit, part: string, start: number, raised: boolean): Segment {
  if (edit.kind === 'replace') return { text: start === edit.start ? edit.text : '', raised: false };
  return { text: part, raised: !raised && part.length === edit.end - edit.start };
}

function joinedSegments(text: Text, segments: readonly Segment[]): readonly Inline[] {
  const pieces: Inline[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') pieces.push({ ...text, text: plain });
    plain = '';
  };
  for (const segment of segments) {
    if (segment.raised) {
      flush();
      pieces.push({ kind: 'superscript', children: [{ ...text, text: segment.text }] });
    } else {
      plain += segment.text;
    }
  }
  flush();
  return pieces;
}
