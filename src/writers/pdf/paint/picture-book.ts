import type { Picture } from '../../../document/pictures/picture.ts';
import type { Bitmaps } from '../../pictures/bitmaps.ts';
import { writePicture } from './pictures.ts';
import type { CompactDocument } from './serial.ts';

/** The pictures of one file, each written once however often it is shown. */
export interface PictureBook {
  /** The name under which pages show a picture; undefined when there is none to show. */
  readonly nameOf: (picture: Picture) => string | undefined;
  /** The object of that name. */
  readonly reference: (name: string) => string;
}

/** No picture written yet. */
export function pictureBook(doc: CompactDocument, bitmaps: Bitmaps['of']): PictureBook {
  const names = new Map<string, string>();
  const references = new Map<string, string>();
  const nameOf = (picture: Picture): string | undefined => {
    const known = names.get(picture.digest);
    const bitmap = bitmaps.get(picture);
    if (known !== undefined || bitmap === undefined) return known;
    const name = `P${names.size}`;
    names.set(picture.digest, name);
    references.set(name, writePicture(doc, bitmap));
    return name;
  };
  return { nameOf, reference: (name) => references.get(name) ?? 'null' };
}
