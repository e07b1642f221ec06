import type { IParagraphStyleOptions, IParagraphStylePropertiesOptions } from 'docx';
import type { Charte } from '../../../document/charte.ts';
import { RULE_GAP, RUNNING_LEADING, RUNNING_RULE_GAP, textWidth } from '../../../document/layout/figures.ts';
import { BLACK, lineHeight, type SettledStyle } from '../../../document/layout/settled-style.ts';
import type { ParagraphStyle, StyleBook } from '../style-book.ts';
import { eighths, halfPoints, hexColour, twips } from '../units.ts';

const JUSTIFICATION = { gauche: 'left', centre: 'center', droite: 'right', justifie: 'both' } as const;

/** A rule under or over a paragraph; its width and its distance from the text in points. */
function rule(
  width: number,
  colour: string,
  space: number,
): { style: 'single'; size: number; color: string; space: number } {
  return { style: 'single', size: eighths(width), color: hexColour(colour), space };
}

function paragraphOf(look: SettledStyle): IParagraphStylePropertiesOptions {
  return {
    ...(look.solidaire && { keepNext: true }),
    ...(look.insecable && { keepLines: true }),
    ...(look.filet > 0 && { border: { bottom: rule(look.filet, look.couleur ?? BLACK, RULE_GAP) } }),
    spacing: {
      before: twips(look.avant),
      after: twips(look.apres),
      line: twips(lineHeight(look)),
      lineRule: 'atLeast',
    },
    ...((look.retrait !== 0 || look.alinea !== 0) && { indent: indentOf(look) }),
    alignment: JUSTIFICATION[look.alignement],
  };
}

function indentOf({ retrait, alinea }: SettledStyle): { left: number; firstLine?: number; hanging?: number } {
  const left = twips(retrait);
  if (alinea < 0) return { left, hanging: twips(-alinea) };
  return alinea > 0 ? { left, firstLine: twips(alinea) } : { left };
}

function options(style: ParagraphStyle, more: Partial<IParagraphStyleOptions> = {}): IParagraphStyleOptions {
  const { id, name, look } = style;
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...more,
    paragraph: { ...paragraphOf(look), ...more.paragraph },
    run: {
      ...(look.gras && { bold: true }),
      ...(look.italique && { italics: true }),
      size: halfPoints(look.corps),
      ...(look.couleur !== undefined && { color: hexColour(look.couleur) }),
    },
  };
}

const HEADING = /^Heading([1-6])$/;

/** Headings carry their rank in the outline; after them, and after what announces something, comes running text. */
function ofHouse(style: ParagraphStyle): IParagraphStyleOptions {
  const rank = HEADING.exec(style.id)?.[1];
  if (rank === undefined) return options(style, style.look.solidaire ? { next: 'BodyText' } : {});
  return options(style, { next: 'BodyText', paragraph: { outlineLevel: Number(rank) - 1, keepLines: true } });
}

/** The header's and the footer's: a rule towards the text, a tab stop at the right edge. */
function margins(charte: Charte): readonly IParagraphStyleOptions[] {
  const rightTabStop = twips(textWidth(charte));
  const make = (id: string, edge: 'top' | 'bottom', look: Charte['entete']): IParagraphStyleOptions => ({
    id,
    name: id.toLowerCase(),
    basedOn: 'Normal',
    paragraph: {
      spacing: { before: 0, after: 0, line: twips(look.corps * RUNNING_LEADING), lineRule: 'atLeast' },
      rightTabStop,
      ...(look.filet > 0 && { border: { [edge]: rule(look.filet, look.couleur, RUNNING_RULE_GAP) } }),
    },
    run: { size: halfPoints(look.corps), color: hexColour(look.couleur) },
  });
  return [make('Header', 'bottom', charte.entete), make('Footer', 'top', charte.pied)];
}

/** Every paragraph style of the Word document, from the house style. */
export function paragraphStyles(book: StyleBook, charte: Charte): readonly IParagraphStyleOptions[] {
  const cells = [...book.tables.values()].flatMap(({ cell, head, rows }) => [cell, head, ...rows.values()]);
  return [
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    ...[...book.paragraphs.values()].map(ofHouse),
    ...(book.paragraphs.has('legende') ? [] : [options(book.caption)]),
    options(book.list),
    options(book.signature),
    ...cells.map((style) => options(style)),
    ...margins(charte),
  ];
}

/**
 * Ids of the styles in which no word is hyphenated: titles and labels, whose lines are not justified. Cells are
 * narrow: they are hyphenated though they are ragged, but for their heads.
 */
export function unhyphenated(book: StyleBook): ReadonlySet<string> {
  const all = [...book.paragraphs.values(), book.caption, book.list, book.signature];
  const ragged = all.filter(({ look }) => look.alignement !== 'justifie').map(({ id }) => id);
  const heads = [...book.tables.values()].map(({ head }) => head.id);
  return new Set([...ragged, ...heads, 'Header', 'Footer']);
}
