import type { Handler } from '../handler.ts';
import { paragraph, roomBelow } from '../paragraph.ts';
import { namedStyle } from '../writer.ts';

/** Running text. */
export const bodyParagraph: Handler<'paragraph'> = ({ style: name, children }, place, writer, around) => {
  const style = namedStyle(name, place, writer);
  const direct = { style, keepNext: around.keepNext, after: roomBelow(style, around) };
  paragraph(children, direct, place, writer);
};
