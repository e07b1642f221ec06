import { create, type Font, type FontCollection } from 'fontkit';
import type { FontFile, HouseFonts } from '../../../document/fonts/font-file.ts';
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

/** Cache: as long as the fonts of a house are kept, their faces are the same objects, which words and lines are known by. */
const ofHouses = new WeakMap<HouseFonts, Faces>();

/**
 * The faces of the house, or of the embedded family. Throws if the package of the family is absent, or if a font of the
 * house is damaged where its tables did not show it.
 */
export function loadFaces(fontes?: HouseFonts): Faces {
  if (fontes === undefined) return faces;
  const known = ofHouses.get(fontes);
  if (known !== undefined) return known;
  const made = {
    regular: houseFace('regular', fontes.normal),
    bold: houseFace('bold', fontes.gras),
    italic: houseFace('italic', fontes.italique),
    'bold-italic': houseFace('bold-italic', fontes.gras_italique),
  };
  ofHouses.set(fontes, made);
  return made;
}

const houseFace = (name: FaceName, { bytes }: FontFile): Face => makeFace(name, Buffer.from(bytes()));

/** The face for a weight and a slope. */
export function pickFace(from: Faces, bold: boolean, italic: boolean): Face {
  if (bold) return italic ? from['bold-italic'] : from.bold;
  return italic ? from.italic : from.regular;
}

function face(name: FaceName): Face {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const made = makeFace(name, fontBytes(name));
  parsed.set(name, made);
  return made;
}

function makeFace(name: FaceName, bytes: Buffer): Face {
  const font = singleFont(create(bytes));
  return {
    name,
    font,
    kerning: readKerning(bytes, 'latn'),
    ascent: font.ascent / font.unitsPerEm,
    descent: font.descent / font.unitsPerEm,
  };
}

function singleFont(opened: Font | FontCollection): Font {
  if ('fonts' in opened) throw new Error('a font file holds a collection, not one face');
  return opened;
}
