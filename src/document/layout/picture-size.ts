import type { Charte } from '../charte.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Document, Image } from '../tree.ts';
import { HEAD_PLACE, RUNNING_RULE_GAP, textWidth } from './figures.ts';

/** Pixels to the inch at which a picture is printed when no width is asked for: fine on paper, and never blown up. */
const RESOLUTION = 150;

/** Pixels to the inch of a drawing, by definition of its unit. */
const DRAWING_RESOLUTION = 96;

/** Share of the height of a page's text that a picture may take: its caption and a line of text stand with it. */
const MOST_HEIGHT = 0.8;

/** Points of room that a picture has above and below. */
export const PICTURE_ROOM = 6;

/** Least room under the caption of a picture, in points. */
export const CAPTION_ROOM = 8;

/** Width and height, in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a picture that is to be `width` points wide. */
export const scaledTo = (picture: Picture, width: number): Size => ({
  width,
  height: (width * picture.height) / picture.width,
});

/**
 * The size at which an image is printed in a column `room` points wide: the width asked for, else that of its pixels at
 * 150 to the inch; less where the column, or the page, has no room for so much.
 */
export function pictureSize({ picture, width }: Image, room: number, { page }: Charte): Size {
  const resolution = picture.content.format === 'svg' ? DRAWING_RESOLUTION : RESOLUTION;
  const wanted = width ?? (picture.width * 72) / resolution;
  const highest = Math.max(1, page.hauteur - page.marges.haut - page.marges.bas) * MOST_HEIGHT;
  const widest = (highest * picture.width) / picture.height;
  return scaledTo(picture, Math.max(1, Math.min(wanted, room, widest)));
}

/** The picture of the running head. */
export type Emblem = NonNullable<Document['emblem']>;

/** From the edge of the page to the picture of the running head: printers leave as much blank. */
const EDGE = 14;

/** Between the running head and its picture. */
export const EMBLEM_GAP = 12;

/** Share of the width of the text that the picture of the running head may take. */
const MOST_EMBLEM = 0.4;

/** The size of the picture of the running head, and its place: at the right, its foot on the rule of the head. */
export function emblemBox({ picture, width }: Emblem, charte: Charte): Size & { readonly top: number } {
  const { marges } = charte.page;
  const foot = marges.haut * HEAD_PLACE + RUNNING_RULE_GAP;
  const highest = Math.max(1, foot - EDGE);
  const most = Math.min(width, textWidth(charte) * MOST_EMBLEM, (highest * picture.width) / picture.height);
  const size = scaledTo(picture, Math.max(1, most));
  return { ...size, top: foot - size.height };
}

/** The width that the running head has beside its picture. */
export const headWidth = (charte: Charte, emblem: Emblem | undefined): number =>
  textWidth(charte) - (emblem === undefined ? 0 : emblemBox(emblem, charte).width + EMBLEM_GAP);
