import type { Handler } from '../handler.ts';
import { paragraph, roomBelow } from '../paragraph.ts';

/** A note, printed where it stands: its mark, then its text. */
export const note: Handler<'note'> = ({ mark, children }, place, writer, around) => {
  const style = writer.book.paragraphs.get('note') ?? place.style;
  const direct = { style, keepNext: around.keepNext, after: roomBelow(style, around) };
  paragraph([{ kind: 'text', text: mark }, ...children], direct, place, writer);
};
