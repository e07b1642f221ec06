/** PROJET across the page: an artifact, under the text, in a grey that leaves it readable. */
import type { Faces } from '../text/fonts.ts';
import { shapeWord } from '../text/shape.ts';
import { showTurned } from './content.ts';
import { encodeWord } from './encoding.ts';
import { type Marker, markArtifact, unmark } from './marks.ts';

const TEXT = 'PROJET';
const COLOR = '#eeeeee';

/** Share of the page's diagonal that the word covers. */
const SPAN = 0.62;

/** Height of capitals, in em. */
const CAPITALS = 0.69;

/** Paints the watermark of a page `width` by `height` points. */
export function paintWatermark(marker: Marker, faces: Faces, width: number, height: number): void {
  const word = shapeWord(faces.bold, TEXT);
  const diagonal = Math.hypot(width, height);
  const size = (diagonal * SPAN) / word.width;
  const angle = Math.atan2(height, width);
  const [along, up] = [(diagonal * SPAN) / 2, (size * CAPITALS) / 2];
  const x = width / 2 - along * Math.cos(angle) + up * Math.sin(angle);
  const y = height / 2 - along * Math.sin(angle) - up * Math.cos(angle);
  markArtifact(marker, 'Pagination/Subtype/Watermark');
  const format = { face: faces.bold, size: Math.round(size), rise: 0, color: COLOR };
  showTurned(marker.content, encodeWord(word).fragment, format, { x, y, angle });
  unmark(marker);
}
