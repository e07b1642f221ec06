import type { Inline } from '../../document/tree.ts';
import { runs } from './inlines/runs.ts';
import type { ParagraphStyle } from './style-book.ts';
import { twips } from './units.ts';
import type { Below, ListNumber, Place, Writer } from './writer.ts';

/** What a paragraph has over its named style. */
export interface Direct {
  readonly style: ParagraphStyle;
  readonly keepNext?: boolean;
  readonly pageBreak?: boolean;
  readonly number?: ListNumber;
  /** Room above and below, in points, where it is not the style's. */
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
  readonly align?: string;
  /** Rank in the outline, from 1, where the style has none. */
  readonly outline?: number;
}

const JUSTIFICATION = { gauche: 'left', centre: 'center', droite: 'right', justifie: 'both' } as const;

function spacingXml({ style: { look }, before = look.avant, after = look.apres }: Direct): string {
  const above = before === look.avant ? '' : ` w:before="${twips(before)}"`;
  const below = after === look.apres ? '' : ` w:after="${twips(after)}"`;
  return above === '' && below === '' ? '' : `<w:spacing${above}${below}/>`;
}

function indentXml({ number, indent }: Direct): string {
  if (number === undefined) return indent === undefined ? '' : `<w:ind w:left="${twips(indent)}"/>`;
  if (number.indent === undefined) return '';
  return `<w:ind w:left="${twips(number.indent.left)}" w:hanging="${twips(number.indent.hanging)}"/>`;
}

/** The room that a block leaves below, in points. */
export const roomBelow = ({ look }: ParagraphStyle, { least, extra }: Below): number =>
  Math.max(look.apres, least) + extra;

/** The properties of a paragraph, in the order that the schema wants (CT_PPrBase, 17.3.1.26). */
export function paragraphProperties(direct: Direct): string {
  const { style, number, align } = direct;
  return (
    `<w:pPr><w:pStyle w:val="${style.id}"/>` +
    (direct.keepNext && !style.look.solidaire ? '<w:keepNext/>' : '') +
    (direct.pageBreak ? '<w:pageBreakBefore/>' : '') +
    (number?.id === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${number.level}"/><w:numId w:val="${number.id}"/></w:numPr>`) +
    spacingXml(direct) +
    indentXml(direct) +
    (align === undefined || align === JUSTIFICATION[style.look.alignement]
      ? ''
      : `<w:jc w:val="${align}"/>`) +
    (direct.outline === undefined ? '' : `<w:outlineLvl w:val="${direct.outline - 1}"/>`) +
    '</w:pPr>'
  );
}

/**
 * Writes one paragraph: what the blocks before left for it (bookmarks, a page break, the room under a table, the
 * number of the item) is taken up here, so that no handler has to think of it. `drawing` is a run ready made.
 */
export function paragraph(
  children: readonly Inline[],
  direct: Direct,
  place: Place,
  writer: Writer,
  drawing = '',
): void {
  const { bookmarks, pageBreak, before, number } = writer.pending;
  writer.pending = { bookmarks: [], pageBreak: false, before: 0 };
  const { style } = direct;
  const properties = paragraphProperties({
    ...direct,
    keepNext: direct.keepNext === true || place.keepNext,
    pageBreak,
    ...(number !== undefined && { number }),
    // Nothing stands above the first line of a page that a block begins.
    before: pageBreak ? 0 : before + (direct.before ?? style.look.avant),
    ...(place.indent > 0 && { indent: place.indent + style.look.retrait }),
    ...(place.align !== undefined && !style.aligned && { align: place.align }),
  });
  writer.afterTable = false;
  writer.xml += `<w:p>${properties}${bookmarksXml(bookmarks, writer)}${labelXml(number, writer)}${drawing}${runs(children, writer)}</w:p>`;
}

/** The label of an item that bears its own, and the way to its text. */
const labelXml = (number: ListNumber | undefined, writer: Writer): string =>
  number?.label === undefined
    ? ''
    : `${runs([{ kind: 'text', text: number.label }], writer)}<w:r><w:tab/></w:r>`;

/** Places that links lead to. The number of each is its rank in the document. */
function bookmarksXml(names: readonly string[], writer: Writer): string {
  let xml = '';
  for (const name of names) {
    xml += `<w:bookmarkStart w:id="${writer.opened}" w:name="${name}"/><w:bookmarkEnd w:id="${writer.opened}"/>`;
    writer.opened += 1;
  }
  return xml;
}

/**
 * A paragraph that holds nothing and is as high as the room owed, one point at least: between two tables, which Word
 * would join, and after a last one.
 */
function spacer(writer: Writer, keepNext: boolean): void {
  const { pageBreak, before, ...pending } = writer.pending;
  writer.afterTable = false;
  writer.pending = { ...pending, pageBreak: false, before: 0 };
  const height = pageBreak ? 1 : Math.max(1, before);
  writer.xml +=
    `<w:p><w:pPr>${keepNext ? '<w:keepNext/>' : ''}${pageBreak ? '<w:pageBreakBefore/>' : ''}` +
    `<w:spacing w:before="0" w:after="0" w:line="${twips(height)}" w:lineRule="exact"/></w:pPr></w:p>`;
}

/** Room above the first row of a table, which has none of its own, and something between two tables. */
export function openTable(writer: Writer): void {
  const { before, pageBreak } = writer.pending;
  if (writer.afterTable || before > 0 || pageBreak) spacer(writer, true);
}

/** The paragraph that Word wants after a last table. */
export function closeTable(writer: Writer, keepNext: boolean): void {
  if (!writer.afterTable) return;
  writer.pending.before = 0;
  spacer(writer, keepNext);
}

/** Ends the body: a paragraph after a last table, and the places that no paragraph came to bear. */
export function closeBody(writer: Writer): void {
  closeTable(writer, false);
  writer.xml += bookmarksXml(writer.pending.bookmarks, writer);
}
