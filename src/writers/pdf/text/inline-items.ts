import type { Inline } from '../../../document/tree.ts';
import { type Faces, pickFace } from './fonts.ts';
import type { Item, ParagraphItems, SpaceItem } from './items.ts';
import type { TextFormat } from './line.ts';
import { shapeWord } from './shape.ts';

/** How the paragraph's text looks where no inline says otherwise. `size` in points, `color` as `#rrggbb`. */
export interface BaseFormat {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
}

/** What items need besides the text. */
export interface InlineOptions {
  readonly faces: Faces;
  /** Colour of links; that of the text when absent. */
  readonly linkColor?: string;
}

/** Size and height of raised letters, relative to the text around them. */
const SUPERSCRIPT_SIZE = 0.65;
const SUPERSCRIPT_RISE = 0.35;

/** What changes on the way down the inlines. */
interface Style extends BaseFormat {
  readonly rise: number;
  readonly link: string | undefined;
  readonly linkRank: number;
  readonly group: number;
}

/** What builds up along the paragraph. */
interface Builder {
  readonly options: InlineOptions;
  readonly items: Item[];
  readonly groups: number[];
  readonly formats: Map<string, TextFormat>;
  links: number;
}

/**
 * The items of a paragraph. White space runs collapse to one space, and go at both ends and around forced breaks.
 * Formats are shared: two stretches of text that look alike hold the same object. They carry no `origin`, which would
 * cut every line into as many runs as it has values.
 */
export function inlineItems(
  inlines: readonly Inline[],
  base: BaseFormat,
  options: InlineOptions,
): ParagraphItems {
  const builder: Builder = { options, items: [], groups: [0], formats: new Map(), links: 0 };
  addAll(builder, inlines, { ...base, rise: 0, link: undefined, linkRank: 0, group: 0 });
  dropSpace(builder);
  return { items: builder.items, groups: builder.groups };
}

function addAll(builder: Builder, inlines: readonly Inline[], style: Style): void {
  for (const inline of inlines) add(builder, inline, style);
}

function add(builder: Builder, inline: Inline, style: Style): void {
  switch (inline.kind) {
    case 'text':
      addText(builder, inline.text, style);
      return;
    case 'strong':
      addAll(builder, inline.children, { ...style, bold: true });
      return;
    case 'emphasis':
      addAll(builder, inline.children, { ...style, italic: !style.italic });
      return;
    case 'superscript':
      addAll(builder, inline.children, raised(style));
      return;
    case 'link':
      builder.links += 1;
      addAll(builder, inline.children, linked(builder, inline.href, style));
      return;
    case 'no-break':
      addGroup(builder, inline.children, style);
      return;
    case 'derived':
      addAll(builder, inline.children, style);
      return;
    case 'line-break':
      dropSpace(builder);
      builder.items.push({ kind: 'break', format: formatOf(builder, style), width: 0, group: 0 });
      return;
    case 'blank':
      builder.items.push({
        kind: 'blank',
        label: inline.label,
        format: formatOf(builder, style),
        width: inline.width,
        group: style.group,
      });
  }
}

function raised(style: Style): Style {
  return {
    ...style,
    size: style.size * SUPERSCRIPT_SIZE,
    rise: style.rise + style.size * SUPERSCRIPT_RISE,
  };
}

function linked(builder: Builder, href: string, style: Style): Style {
  return {
    ...style,
    link: href,
    linkRank: builder.links,
    color: builder.options.linkColor ?? style.color,
  };
}

/** A space at the edge of a group belongs around it, or the group would hold on to its neighbour. */
function addGroup(builder: Builder, children: readonly Inline[], style: Style): void {
  const group = builder.groups.length;
  builder.groups.push(style.group);
  const start = builder.items.length;
  addAll(builder, children, { ...style, group });
  for (const edge of [start, builder.items.length - 1]) {
    const item = builder.items[edge];
    if (edge >= start && item?.kind === 'space' && item.group === group) {
      builder.items[edge] = { ...item, group: style.group };
    }
  }
}

function formatOf(builder: Builder, style: Style): TextFormat {
  const { size, rise, color, link, linkRank } = style;
  const key = `${style.bold ? 'b' : ''}${style.italic ? 'i' : ''} ${size} ${rise} ${color} ${linkRank}`;
  let format = builder.formats.get(key);
  if (format === undefined) {
    const face = pickFace(builder.options.faces, style.bold, style.italic);
    format = { face, size, rise, color, ...(link === undefined ? {} : { link, linkRank }) };
    builder.formats.set(key, format);
  }
  return format;
}

const NO_BREAK_SPACE = 0xa0;
const NARROW_NO_BREAK_SPACE = 0x202f;

/** Space, tabulation, line feed and their like: what collapses to one space. */
function isWhite(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x2028 || code === 0x2029;
}

/** Soft hyphens and characters without width, left by copies from elsewhere: hyphens are ours to put. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

function addText(builder: Builder, given: string, style: Style): void {
  const text = given.replace(INVISIBLE, '');
  const format = formatOf(builder, style);
  let start = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20;
    const fixed = code === NO_BREAK_SPACE || code === NARROW_NO_BREAK_SPACE;
    if (!fixed && !isWhite(code)) continue;
    if (i > start) addWord(builder, text.slice(start, i), format, style.group);
    if (i < text.length) addSpace(builder, fixed ? text.charAt(i) : ' ', format, style.group);
    start = i + 1;
  }
}

function addWord(builder: Builder, text: string, format: TextFormat, group: number): void {
  const word = shapeWord(format.face, text);
  builder.items.push({ kind: 'word', word, format, width: word.width * format.size, group });
}

function addSpace(builder: Builder, character: string, format: TextFormat, group: number): void {
  const last = builder.items.at(-1);
  if (character === ' ' && (last === undefined || last.kind === 'break' || isOrdinary(last))) return;
  const word = shapeWord(format.face, character);
  builder.items.push({
    kind: 'space',
    word,
    format,
    width: word.width * format.size,
    group,
    fixed: character !== ' ',
    elastic: character !== '\u202f',
  });
}

function isOrdinary(item: Item): item is SpaceItem {
  return item.kind === 'space' && !item.fixed;
}

function dropSpace(builder: Builder): void {
  const last = builder.items.at(-1);
  if (last !== undefined && isOrdinary(last)) builder.items.pop();
}
