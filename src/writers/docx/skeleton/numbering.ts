import type { ILevelsOptions, INumberingOptions } from 'docx';
import type { ListStyle } from '../../../document/charte.ts';
import { MARKER_GAP } from '../../../document/layout/figures.ts';
import type { List, Marker } from '../../../document/tree.ts';
import { twips } from '../units.ts';

/** The markers that Word prints by itself. */
export type DefinedMarker = Exclude<Marker, 'written'>;

/** The markers in the order of their definitions: the id of a marker's definition is its rank here. */
export const MARKERS: readonly DefinedMarker[] = ['dash', 'dot', 'decimal', 'letter'];

/** WordprocessingML has nine list levels (17.9.6); what lies deeper is set at the ninth. */
export const DEEPEST = 8;

/** Widths of Arial in ems: narrow signs, figures and most letters. */
const NARROW = 0.3;
const WIDE = 0.556;

function widthOf(marker: string, size: number): number {
  const ems = [...marker].reduce((sum, sign) => sum + (/[.,)\-'·]/.test(sign) ? NARROW : WIDE), 0);
  return ems * size;
}

/** The room that markers take from their own edge to the text, in points; `widest` is the longest of them. */
export function markerRoom({ marge }: ListStyle, widest: string, size: number): number {
  return Math.max(marge, widthOf(widest, size) + MARKER_GAP);
}

const longest = (texts: readonly string[]): string =>
  texts.reduce((widest, text) => (text.length > widest.length ? text : widest), '');

/** The longest marker of a list, as it is printed. */
export function widestMarker({ marker, start = 1, items }: List, look: ListStyle): string {
  if (marker === 'written') return longest(items.map(({ label = '' }) => label));
  if (marker === 'dash') return look.tiret;
  if (marker === 'dot') return look.point;
  return marker === 'decimal' ? `${start + items.length - 1}.` : items.length + start > 27 ? 'aa)' : 'a)';
}

const SHORTEST = { dash: 'tiret', dot: 'point' } as const;

/** Where text starts at a level of the definition, in points: as if all lists around had the same marker. */
export function definedIndent(marker: DefinedMarker, look: ListStyle, level: number, size: number): number {
  const sign = marker === 'dash' || marker === 'dot' ? look[SHORTEST[marker]] : 'a)';
  return (level + 1) * (look.retrait + markerRoom(look, sign, size));
}

function glyphs(
  marker: DefinedMarker,
  level: number,
  look: ListStyle,
): Pick<ILevelsOptions, 'format' | 'text'> {
  if (marker === 'dash' || marker === 'dot') return { format: 'bullet', text: look[SHORTEST[marker]] };
  return marker === 'decimal'
    ? { format: 'decimal', text: `%${level + 1}.` }
    : { format: 'lowerLetter', text: `%${level + 1})` };
}

function levels(marker: DefinedMarker, look: ListStyle, size: number): ILevelsOptions[] {
  return Array.from({ length: DEEPEST + 1 }, (_, level) => {
    const left = definedIndent(marker, look, level, size);
    const outer = level === 0 ? 0 : definedIndent(marker, look, level - 1, size);
    const indent = { left: twips(left), hanging: twips(left - outer - look.retrait) };
    return { level, ...glyphs(marker, level, look), alignment: 'left', style: { paragraph: { indent } } };
  });
}

/** The definitions of the four kinds of lists, each over nine levels; `size` is that of the letters, in points. */
export function numberingOptions(look: ListStyle, size: number): INumberingOptions {
  return { config: MARKERS.map((marker) => ({ reference: marker, levels: levels(marker, look, size) })) };
}
