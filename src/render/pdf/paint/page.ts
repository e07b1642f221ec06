/** One page painted: its ground, its running text, its content in reading order. */
import type { FieldOp, LineOp, Op } from '../layout/flow.ts';
import type { LaidPage } from '../layout/layout.ts';
import type { Tag } from '../layout/tags.ts';
import { tagUnder } from '../layout/tags.ts';
import type { Face, TextFormat } from '../text/line.ts';
import { shapeWord } from '../text/shape.ts';
import type { Rectangle, Target } from './annotations.ts';
import { type Content, fillBox, showMore, showText } from './content.ts';
import { encodeWord } from './encoding.ts';
import { linkTag, type Marker, markArtifact, markTag, unmark } from './marks.ts';
import type { Coded } from './repertoire.ts';
import { type Run, runsOf } from './runs.ts';

/** What painting a page asks of the document around it. */
export interface Surroundings {
  readonly height: number;
  /** Glyphs beyond the French ones, by face. */
  readonly extras: Map<Face, Coded[]>;
  /** Where a link leads; undefined when it leads nowhere. */
  readonly target: (href: string) => Target | undefined;
  readonly addLink: (tag: Tag, rectangle: Rectangle, target: Target, description: string) => void;
  readonly addField: (op: FieldOp, rectangle: Rectangle) => void;
}

/** Paints what lies under the text: backgrounds, then rules. */
export function paintGround(marker: Marker, { ground }: LaidPage, height: number): void {
  if (ground.length === 0) return;
  markArtifact(marker, 'Layout');
  for (const op of ground) {
    if (op.kind === 'fill') {
      fillBox(marker.content, { ...op, y: height - op.y - op.height }, op.color);
    }
  }
  for (const op of ground) {
    if (op.kind !== 'rule') continue;
    const half = op.thickness / 2;
    const level = op.y1 === op.y2;
    const box = level
      ? { x: op.x1, y: height - op.y1 - half, width: op.x2 - op.x1, height: op.thickness }
      : { x: op.x1 - half, y: height - op.y2, width: op.thickness, height: op.y2 - op.y1 };
    fillBox(marker.content, box, op.color);
  }
  unmark(marker);
}

/** Paints running head and foot, and repeated table heads. */
export function paintFurniture(marker: Marker, { furniture }: LaidPage, around: Surroundings): void {
  for (const op of furniture) {
    if (op.kind !== 'line') continue;
    markArtifact(marker, 'Pagination');
    for (const run of runsOf(op.line)) paintArtifactRun(marker.content, run, op, around);
  }
  unmark(marker);
}

function paintArtifactRun(content: Content, run: Run, op: LineOp, around: Surroundings): void {
  const [x, y] = [op.x + run.x, around.height - op.y];
  if (run.kind === 'blank') paintBlank(content, run, x, y);
  else {
    showText(content, run.glyphs, run.format, x, y);
    keepExtras(around, run.format.face, run.extras);
  }
}

/** Paints the text, each line as the content of its element. */
export function paintContent(marker: Marker, { content }: LaidPage, around: Surroundings): void {
  for (const op of content) paintOp(marker, op, around);
  unmark(marker);
}

function paintOp(marker: Marker, op: Op, around: Surroundings): void {
  if (op.kind === 'line' && op.tag !== undefined) paintLine(marker, op, op.tag, around);
  if (op.kind === 'field') {
    const top = around.height - op.y;
    around.addField(op, [op.x, top - op.height, op.x + op.width, top]);
  }
}

function paintLine(marker: Marker, op: LineOp, tag: Tag, around: Surroundings): void {
  const runs = runsOf(op.line);
  runs.forEach((run, i) => {
    const [x, y] = [op.x + run.x, around.height - op.y];
    const target = targetOf(run, around);
    const owner = target === undefined ? tag : linkTag(marker.marks, tag, run.format);
    if (run.kind === 'blank') {
      markTag(marker, tagUnder(owner, 'Span', { alt: run.label }));
      paintBlank(marker.content, run, x, y);
      return;
    }
    markTag(marker, owner);
    showText(marker.content, run.glyphs, run.format, x, y);
    keepExtras(around, run.format.face, run.extras);
    if (target !== undefined) endLink(op, owner, { runs, end: i }, target, around);
  });
  if (op.parted) paintPart(marker, op, tag, around);
}

function targetOf(run: Run, around: Surroundings): Target | undefined {
  return run.format.link === undefined ? undefined : around.target(run.format.link);
}

/** A forced break is a space to a reader; it needs a glyph, which nobody sees. */
function paintPart(marker: Marker, op: LineOp, tag: Tag, around: Surroundings): void {
  const last = runsOf(op.line).at(-1);
  if (last === undefined) return;
  const space = encodeWord(shapeWord(last.format.face, ' ')).fragment;
  if (last.kind === 'text') {
    showMore(marker.content, space);
    return;
  }
  markTag(marker, targetOf(last, around) === undefined ? tag : linkTag(marker.marks, tag, last.format));
  showText(marker.content, space, last.format, op.x + last.x + last.width, around.height - op.y);
}

/** The annotation of a link's part on this line, once its last run there is painted. */
function endLink(
  op: LineOp,
  owner: Tag,
  { runs, end }: { readonly runs: readonly Run[]; readonly end: number },
  target: Target,
  around: Surroundings,
): void {
  const last = runs[end];
  if (last?.kind !== 'text' || isSameLink(runs[end + 1], last.format)) return;
  let start = end;
  while (isSameLink(runs[start - 1], last.format)) start -= 1;
  const own = runs.slice(start, end + 1);
  const [x1, x2] = [op.x + (own[0]?.x ?? 0), op.x + last.x + last.width];
  const baseline = around.height - op.y;
  const { face, size } = last.format;
  const description = own
    .map((run) => (run.kind === 'text' ? run.text : ''))
    .join('')
    .trim();
  const rectangle: Rectangle = [x1, baseline + face.descent * size, x2, baseline + face.ascent * size];
  around.addLink(owner, rectangle, target, description || (last.format.link ?? ''));
}

function isSameLink(run: Run | undefined, format: TextFormat): boolean {
  return run?.kind === 'text' && run.format.link === format.link && run.format.linkRank === format.linkRank;
}

/** Thickness of a rule to write on, and how far it hangs under the baseline. */
const BLANK_RULE = 0.6;
const BLANK_DROP = 1.5;

function paintBlank(content: Content, run: Run, x: number, y: number): void {
  fillBox(content, { x, y: y - BLANK_DROP, width: run.width, height: BLANK_RULE }, run.format.color);
}

function keepExtras({ extras }: Surroundings, face: Face, more: readonly Coded[]): void {
  const own = extras.get(face) ?? [];
  own.push(...more);
  extras.set(face, own);
}
