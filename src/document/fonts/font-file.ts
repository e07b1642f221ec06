/** The fonts of a house: files read and found fit, before any writer opens them. */

/** How the letters of a font are drawn: TrueType (quadratic) or CFF (cubic) outlines. */
export type Outlines = 'truetype' | 'cff';

/** One file of a font. */
export interface FontFile {
  /** The name of its file, as it was written. */
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string;
  /** The family that it says to be of: the name that word processors know it by. */
  readonly family: string;
  readonly outlines: Outlines;
  /** Whether it may be carried by a document that others change (OpenType, OS/2, fsType). */
  readonly editable: boolean;
  /** Not a field, so that a house style is compared and kept without them. */
  readonly bytes: () => Uint8Array;
}

/** Why a font can't be used: the end of a sentence that begins with its name, and what to do about it. */
export interface FontProblem {
  readonly said: string;
  readonly hint: string;
}

/** The four faces of a house, by the key of the house style. */
export interface HouseFonts {
  readonly normal: FontFile;
  readonly gras: FontFile;
  readonly italique: FontFile;
  readonly gras_italique: FontFile;
}

/** The keys of the faces. */
export const FACE_KEYS = ['normal', 'gras', 'italique', 'gras_italique'] as const;
