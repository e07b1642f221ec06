import { headingStyle } from '../../../document/layout/settled-style.ts';
import type { Handler } from '../handler.ts';
import { paragraph } from '../paragraph.ts';
import { namedStyle } from '../writer.ts';

/** A title: in the style of its rank, which Word knows, or in the style it names, at the same rank in the outline. */
export const heading: Handler<'heading'> = (node, place, writer) => {
  const { level, children } = node;
  const named = namedStyle(headingStyle(node), place, writer);
  const outline = named.id === `Heading${level}` ? {} : { outline: level };
  paragraph(children, { style: named, keepNext: true, ...outline }, place, writer);
};
