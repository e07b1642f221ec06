import { holdsEntries } from '../../../document/layout/keep.ts';
import type { Handler } from '../handler.ts';
import { paragraph, roomBelow } from '../paragraph.ts';
import { namedStyle, type Place } from '../writer.ts';

/** Lines of a label and its value, tight under one another, left-aligned and kept on one page. */
export const keyValues: Handler<'key-values'> = ({ style: name, entries }, place, writer, around) => {
  const style = namedStyle(name, place, writer);
  const left: Place = { ...place, align: 'left' };
  entries.forEach(({ key, value }, rank) => {
    const isLast = rank === entries.length - 1;
    const direct = {
      style: { ...style, aligned: false },
      keepNext: isLast ? around.keepNext : holdsEntries(entries.length),
      ...(rank > 0 && { before: 0 }),
      after: isLast ? roomBelow(style, around) : 0,
    };
    paragraph([...key, { kind: 'text', text: ' ' }, ...value], direct, left, writer);
  });
};
