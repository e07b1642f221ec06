import type { Charte } from '../charte.ts';
import type { Image } from '../tree.ts';
import { CAPTION_ROOM } from './picture-size.ts';
import { namedStyle, type SettledStyle } from './settled-style.ts';
import { CAPTION, tableStyle } from './table-look.ts';

/** How text stands in its column, by where a picture stands in it. */
export const TEXT_ALIGNMENT = { start: 'gauche', center: 'centre', end: 'droite' } as const;

/** How the caption of a picture looks: as that of a table, under the picture. The room above it is the picture's. */
export function captionUnder(
  charte: Charte,
  base: SettledStyle,
  align: NonNullable<Image['align']> = 'center',
): SettledStyle {
  const { corps, interligne } = tableStyle(charte);
  const plain: SettledStyle = { ...base, corps, interligne, ...CAPTION };
  const style = namedStyle(charte, plain, 'legende');
  const apres = Math.max(style.apres, CAPTION_ROOM);
  return { ...style, avant: 0, apres, alignement: TEXT_ALIGNMENT[align], solidaire: false };
}
