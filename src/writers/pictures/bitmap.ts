import type { PictureContent } from '../../document/pictures/picture.ts';

/** A picture made of pixels, which both formats show. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly content: Exclude<PictureContent, { format: 'svg' }>;
}
