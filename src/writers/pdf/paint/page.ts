/** One page painted: backgrounds, rules, running text, then the content in reading order. */
import type { Picture } from '../../../document/pictures/picture.ts';
import type { FieldOp, LineOp, PictureOp, RuleOp } from '../layout/flow.ts';
import { eachOp, type LaidPage } from '../layout/layout.ts';
import type { Tag } from '../layout/tags.ts';
import { tagUnder } from '../layout/tags.ts';
import type { Face, TextFormat } from '../text/line.ts';
import { shapeWord } from '../text/shape.ts';
import type { Rectangle, Target } from './annotations.ts';
import { type Box, type Content, fillBox, showMore, showPicture, showText } from './content.ts';
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
  /** The name of a picture among the resources; undefined when there is none to show. */
  readonly picture: (picture: Picture) => string | undefined;
  readonly addField: (op: FieldOp, rectangle: Rectangle) => void;
}

/** Paints the backgrounds of cells, under all else. */
export function paintFills(marker: Marker, page: LaidPage, height: number): void {
  eachOp(page, (op, dy) => {
    if (op.kind !== 'fill') return;
    markArtifact(marker, 'Layout');
    fillBox(marker.content, { ...op, y: height - dy - op.y - op.height }, op.color);
  });
  unmark(marker);
}

/** Paints the rules of tables, heads and feet. */
export function paintRules(marker: Marker, page: LaidPage, height: number): void {
  eachOp(page, (op, dy) => {
    if (op.kind !== 'rule') return;
    markArtifact(marker, 'Layout');
    fillBox(marker.content, ruleBox(op, height - dy), op.color);
  });
  unmark(marker);
}

/** A rule as a thin box around its line; `height` is that of the place from which its y is counted. */
function ruleBox({ x1, y1, x2, y2, thickness }: RuleOp, height: number): Box {
  return y1 === y2
    ? { x: x1, y: height - y1 - thickness / 2, width: x2 - x1, height: thickness }
    : { x: x1 - thickness / 2, y: height - y2, width: thickness, height: y2 - y1 };
}

/** Paints running head and foot, and repeated table heads. */
export function paintFurniture(marker: Marker, page: LaidPage, around: Surroundings): void {
  eachOp(page, (op, dy) => {
    if ((op.kind !== 'line' && op.kind !== 'picture') || op.tag !== undefined) return;
    markArtifact(marker, 'Pagination');
    if (op.kind === 'picture') {
      paintPicture(marker, op, around.height - dy - op.y, around);
      return;
    }
    for (const run of runsOf(op.line))
      paintRun(marker.content, run, op.x + run.x, around.height - dy - op.y, around);
  });
  unmark(marker);
}

/** Paints the text, each line as the content of its element, and the fields. */
export function paintContent(marker: Marker, page: LaidPage, around: Surroundings): void {
  eachOp(page, (op, dy) => {
    if (op.kind === 'line' && op.tag !== undefined)
      paintLine(marker, op, op.tag, around.height - dy - op.y, around);
    if (op.kind === 'picture' && op.tag !== undefined) {
      markTag(marker, op.tag);
      paintPicture(marker, op, around.height - dy - op.y, around);
    }
    if (op.kind === 'field') {
      const top = around.height - dy - op.y;
      around.addField(op, [op.x, top - op.height, op.x + op.width, top]);
    }
  });
  unmark(marker);
}

/** Paints a picture, its top at `top`; a figure is told where it stands. */
function paintPicture({ content }: Marker, op: PictureOp, top: number, around: Surroundings): void {
  const { x, width, height, tag } = op;
  const name = around.picture(op.picture);
  if (name !== undefined) showPicture(content, { x, y: top - height, width, height }, name);
  if (tag !== undefined) tag.attributes.box = [x, top - height, x + width, top];
}

/** Paints a line of an element, its baseline at `y`. */
function paintLine(marker: Marker, op: LineOp, tag: Tag, y: number, around: Surroundings): void {
  const runs = runsOf(op.line);
  runs.forEach((run, i) => {
    const target = targetOf(run, around);
    const owner = target === undefined ? tag : linkTag(marker.marks, tag, run.format);
    markTag(marker, run.kind === 'blank' ? tagUnder(owner, 'Span', { alt: run.label }) : owner);
    paintRun(marker.content, run, op.x + run.x, y, around);
    if (target !== undefined) endLink(op.x, y, owner, { runs, end: i }, target, around);
  });
  const last = runs.at(-1);
  if (op.parted && last !== undefined) paintPart(marker, last, { x: op.x, y, tag }, around);
}

function paintRun(content: Content, run: Run, x: number, y: number, { extras }: Surroundings): void {
  if (run.kind === 'blank') {
    const box = { x, y: y - BLANK_DROP, width: run.width, height: BLANK_RULE };
    fillBox(content, box, run.format.color);
    return;
  }
  showText(content, run.glyphs, run.format, x, y);
  if (run.extras.length === 0) return;
  const { face } = run.format;
  extras.set(face, [...(extras.get(face) ?? []), ...run.extras]);
}

/** Thickness of a rule to write on, and how far it hangs under the baseline. */
const BLANK_RULE = 0.6;
const BLANK_DROP = 1.5;

function targetOf(run: Run, around: Surroundings): Target | undefined {
  return run.format.link === undefined ? undefined : around.target(run.format.link);
}

/** A forced break is a space to a reader; it needs a glyph, which nobody sees. */
function paintPart(
  marker: Marker,
  last: Run,
  { x, y, tag }: { readonly x: number; readonly y: number; readonly tag: Tag },
  around: Surroundings,
): void {
  const space = encodeWord(shapeWord(last.format.face, ' ')).fragment;
  if (last.kind === 'text') {
    showMore(marker.content, space);
    return;
  }
  markTag(marker, targetOf(last, around) === undefined ? tag : linkTag(marker.marks, tag, last.format));
  showText(marker.content, space, last.format, x + last.x + last.width, y);
}

/** The annotation of a link's part on this line, once its last run there is painted. */
function endLink(
  left: number,
  baseline: number,
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
  const [x1, x2] = [left + (own[0]?.x ?? 0), left + last.x + last.width];
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
