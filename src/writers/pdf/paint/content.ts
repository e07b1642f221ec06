/** The content stream of one page (ISO 32000-1, 9.4 and 14.6): text, rules, backgrounds, marked content. */
import type { Face, TextFormat } from '../text/line.ts';
import { pdfNumber as n, pdfColor } from './numbers.ts';

/** How a piece of content is marked: an element's content, or an artifact. */
export type Marking = { readonly type: string; readonly mcid: number } | { readonly artifact: string };

/** A page being painted. Places are in PDF space: y grows upwards. */
export interface Content {
  readonly parts: string[];
  readonly fonts: Set<Face>;
  /** Names of the pictures shown. */
  readonly pictures: Set<string>;
  font: string;
  size: number;
  rise: number;
  color: string;
  inText: boolean;
  originX: number;
  originY: number;
  open: boolean;
}

const RESOURCE_NAMES = { regular: 'R', bold: 'B', italic: 'I', 'bold-italic': 'Z' } as const;

/** Name of a face among the resources of a page. */
export function resourceName(face: Face): string {
  return RESOURCE_NAMES[face.name];
}

/** A new page. pdfkit turns its pages upside down; the first operator turns this one back up. */
export function newContent(height: number): Content {
  return {
    parts: [`1 0 0 -1 0 ${n(height)} cm`],
    fonts: new Set(),
    pictures: new Set(),
    font: '',
    size: 0,
    rise: 0,
    color: '',
    inText: false,
    originX: 0,
    originY: 0,
    open: false,
  };
}

/** Opens marked content; what was open is closed. */
export function open(content: Content, marking: Marking): void {
  close(content);
  content.parts.push(
    'artifact' in marking
      ? `/Artifact ${marking.artifact}`
      : `/${marking.type} <</MCID ${marking.mcid}>> BDC`,
  );
  content.open = true;
}

/** Closes the marked content that is open, if any. */
export function close(content: Content): void {
  endText(content);
  if (content.open) content.parts.push('EMC');
  content.open = false;
}

function endText(content: Content): void {
  if (content.inText) content.parts.push('ET');
  content.inText = false;
}

function setColor(content: Content, color: string): void {
  if (content.color === color) return;
  content.parts.push(`${pdfColor(color)} rg`);
  content.color = color;
}

/** Paints glyphs (what stands between `[(` and `)]TJ`) with their baseline at `y`. */
export function showText(content: Content, glyphs: string, format: TextFormat, x: number, y: number): void {
  if (!content.inText) {
    content.parts.push('BT');
    content.inText = true;
    content.originX = 0;
    content.originY = 0;
  }
  setFormat(content, format);
  const [dx, dy] = [cents(x) - content.originX, cents(y) - content.originY];
  content.originX += dx;
  content.originY += dy;
  content.parts.push(`${dx / 100} ${dy / 100} Td[(${glyphs})]TJ`);
}

/** Places are summed in hundredths of a point, so that rounding never drifts. */
function cents(length: number): number {
  return Math.round(length * 100);
}

/** Paints more glyphs where the last ended, in the same format. */
export function showMore(content: Content, glyphs: string): void {
  content.parts.push(`(${glyphs})Tj`);
}

function setFormat(content: Content, format: TextFormat): void {
  setColor(content, format.color);
  const font = resourceName(format.face);
  if (font !== content.font || format.size !== content.size) {
    content.parts.push(`/${font} ${n(format.size)} Tf`);
    content.fonts.add(format.face);
    content.font = font;
    content.size = format.size;
  }
  if (format.rise !== content.rise) {
    content.parts.push(`${n(format.rise)} Ts`);
    content.rise = format.rise;
  }
}

/** A rectangle; `y` is its bottom. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Paints a plain rectangle. */
export function fillBox(content: Content, box: Box, color: string): void {
  endText(content);
  setColor(content, color);
  content.parts.push(`${n(box.x)} ${n(box.y)} ${n(box.width)} ${n(box.height)} re f`);
}

/** Paints the picture that the resources of the page call `name`, to fill `box`. */
export function showPicture(content: Content, box: Box, name: string): void {
  endText(content);
  content.pictures.add(name);
  content.parts.push('q', `${n(box.width)} 0 0 ${n(box.height)} ${n(box.x)} ${n(box.y)} cm /${name} Do`, 'Q');
}

/** Paints glyphs turned by `angle` radians around their start. */
export function showTurned(
  content: Content,
  glyphs: string,
  format: TextFormat,
  place: { readonly x: number; readonly y: number; readonly angle: number },
): void {
  endText(content);
  content.parts.push('q', 'BT');
  setFormat(content, format);
  const [cos, sin] = [Math.cos(place.angle), Math.sin(place.angle)].map((value) => value.toFixed(4));
  content.parts.push(`${cos} ${sin} -${sin} ${cos} ${n(place.x)} ${n(place.y)} Tm[(${glyphs})]TJ`, 'ET', 'Q');
  // What was set inside q … Q is forgotten after it.
  content.font = '';
  content.color = '';
  content.rise = 0;
}

/** The bytes of the stream. */
export function contentBytes(content: Content): Buffer {
  close(content);
  return Buffer.from(content.parts.join('\n'), 'latin1');
}
