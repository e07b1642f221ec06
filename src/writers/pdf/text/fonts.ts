import { create, type Font, type FontCollection } from 'fontkit';
import { fontBytes } from './font-files.ts';
import { readKerning } from './kerning.ts';
import type { Face, FaceName } from './line.ts';

/** The embedded family, Arimo, which has the widths of Arial. Each face is parsed the first time it is read. */
export type Faces = Readonly<Record<FaceName, Face>>;

/** Cache of the process: parsed faces never change, and parsing them again for each act is what makes PDF slow. */
const parsed = new Map<FaceName, Face>();

const faces: Faces = {
  get regular() {
    return face('regular');
  },
  get bold() {
    return face('bold');
  },
  get italic() {
    return face('italic');
  },
  get 'bold-italic'() {
    return face('bold-italic');
  },
};

/** The faces of the embedded family, the same objects for the whole process. Throws only if the package is absent. */
export function loadFaces(): Faces {
  return faces;
}

/** The face for a weight and a slope. */
export function pickFace(from: Faces, bold: boolean, italic: boolean): Face {
  if (bold) return italic ? from['bold-italic'] : from.bold;
  return italic ? from.italic : from.regular;
}

function face(name: FaceName): Face {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const bytes = fontBytes(name);
  const font = singleFont(create(bytes));
  const made: Face = {
    name,
    font,
    kerning: readKerning(bytes, 'latn'),
    ascent: font.ascent / font.unitsPerEm,
    descent: font.descent / font.unitsPerEm,
  };
  parsed.set(name, made);
  return made;
}

function singleFont(opened: Font | FontCollection): Font {
  if ('fonts' in opened) throw new Error('a font file holds a collection, not one face');
  return opened;
}
