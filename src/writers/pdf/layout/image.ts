import { captionUnder } from '../../../document/layout/caption-look.ts';
import { PICTURE_ROOM, pictureSize } from '../../../document/layout/picture-size.ts';
import type { Image } from '../../../document/tree.ts';
import { type Frame, type Galley, holdNext, push, type Setting } from './galley.ts';
import { stackParagraph } from './paragraph.ts';
import { tagUnder } from './tags.ts';

const SIDES = { start: 0, center: 0.5, end: 1 } as const;

/** Share of the room beside the picture that stands at its left: its own, else that of its cell. */
function side({ align }: Image, { cell }: Frame): number {
  if (align !== undefined || cell === undefined) return SIDES[align ?? 'center'];
  return cell.align === 'droite' ? SIDES.end : cell.align === 'centre' ? SIDES.center : SIDES.start;
}

/** Stacks a picture as one slab, and its caption with it. */
export function stackImage(galley: Galley, setting: Setting, frame: Frame, block: Image): void {
  const { picture, alt, caption } = block;
  const { width, height } = pictureSize(block, frame.width, setting.charte);
  const tag = tagUnder(frame.tag, 'Figure', { alt });
  const x = frame.x + (frame.width - width) * side(block, frame);
  const source = { kind: 'image', inlines: () => caption ?? [] };
  push(
    galley,
    { height, ops: [{ kind: 'picture', x, y: 0, width, height, picture, tag }], source },
    PICTURE_ROOM,
  );
  galley.gap = PICTURE_ROOM;
  if (caption === undefined) return;
  holdNext(galley, 2);
  stackParagraph(galley, setting, frame, {
    inlines: caption,
    style: captionUnder(setting.charte, frame.style, block.align),
    tag: tagUnder(tag, 'Caption'),
    source: { kind: 'caption', inlines: () => caption },
  });
}
