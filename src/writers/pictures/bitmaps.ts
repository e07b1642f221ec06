import type { Charte } from '../../document/charte.ts';
import { textWidth } from '../../document/layout/figures.ts';
import { pictureSize, scaledTo } from '../../document/layout/picture-size.ts';
import type { Picture, PictureContent } from '../../document/pictures/picture.ts';
import type { Block, Document } from '../../document/tree.ts';
import { innerBlocks } from '../../document/walk.ts';
import type { Bitmap } from './bitmap.ts';

/** The pictures of a document as bitmaps, and those that could not be drawn. */
export interface Bitmaps {
  readonly of: ReadonlyMap<Picture, Bitmap>;
  readonly undrawn: readonly Picture[];
}

/** Widths at which each picture is printed at most, in points. */
function widths(document: Document, charte: Charte): ReadonlyMap<Picture, number> {
  const found = new Map<Picture, number>();
  const note = (picture: Picture, width: number): void => {
    found.set(picture, Math.max(width, found.get(picture) ?? 0));
  };
  const visit = (block: Block): void => {
    if (block.kind === 'image') note(block.picture, pictureSize(block, textWidth(charte), charte).width);
    innerBlocks(block).forEach(visit);
  };
  document.body.forEach(visit);
  if (document.emblem !== undefined)
    note(document.emblem.picture, scaledTo(document.emblem.picture, document.emblem.width).width);
  return found;
}

/** No picture at all: most documents. */
const NONE: Bitmaps = { of: new Map(), undrawn: [] };

/** The pictures of `document` as bitmaps; what draws drawings is loaded only for one that holds any. */
export async function bitmapsOf(document: Document, charte: Charte): Promise<Bitmaps> {
  const wanted = widths(document, charte);
  if (wanted.size === 0) return NONE;
  const found = new Map<Picture, Bitmap>();
  const undrawn: Picture[] = [];
  for (const [picture, width] of wanted) {
    const { content } = picture;
    const bitmap = content.format === 'svg' ? await drawn(picture, content, width) : { ...picture, content };
    if (bitmap === undefined) undrawn.push(picture);
    else found.set(picture, bitmap);
  }
  return { of: found, undrawn };
}

async function drawn(
  picture: Picture,
  content: Extract<PictureContent, { format: 'svg' }>,
  width: number,
): Promise<Bitmap | undefined> {
  const { draw } = await import('./draw.ts');
  return draw(picture, content, width);
}
