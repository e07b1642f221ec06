import { CAPTION_ROOM, PICTURE_ROOM, pictureSize } from '../../../document/layout/picture-size.ts';
import type { Handler } from '../handler.ts';
import { inlineDrawing, mediaPart } from '../media.ts';
import { type Direct, paragraph, roomBelow } from '../paragraph.ts';

const JUSTIFICATION = { start: 'left', center: 'center', end: 'right' } as const;

/** A picture alone in its paragraph, and its caption under it, on the same page. */
export const image: Handler<'image'> = (block, place, writer, around) => {
  const { picture, alt, caption, align } = block;
  const name = mediaPart(picture, writer);
  if (name === undefined) return;
  const size = pictureSize(block, place.width, writer.charte);
  const ofCell = place.inCell && align === undefined ? place.align : undefined;
  const here = { ...place, align: ofCell ?? JUSTIFICATION[align ?? 'center'] };
  const direct: Direct = {
    style: place.style,
    keepNext: caption !== undefined || around.keepNext,
    // Nothing stands above the picture that a document begins with.
    before: writer.xml === '' ? 0 : PICTURE_ROOM,
    after: caption === undefined ? Math.max(PICTURE_ROOM, around.least) + around.extra : PICTURE_ROOM,
  };
  paragraph([], direct, here, writer, inlineDrawing({ name, alt, ...size }, writer));
  if (caption === undefined) return;
  const style = writer.book.caption;
  const under = {
    style,
    before: 0,
    after: Math.max(roomBelow(style, around), CAPTION_ROOM),
    keepNext: around.keepNext,
  };
  // Whatever a caption of a table does, that of a picture stands under it.
  paragraph(caption, { ...under, align: here.align }, here, writer);
};
