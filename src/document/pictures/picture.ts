/** Pictures, read and found fit to be printed alike by every writer. */

/** Samples of 8 bits, row by row from the top, in sRGB or in greys. */
export interface Samples {
  readonly channels: 1 | 3;
  readonly samples: Uint8Array;
  /** One value a pixel, 255 where it hides all that is under it; absent when every pixel does. */
  readonly alpha?: Uint8Array;
}

/** How a picture is held: its file, fit to be printed. */
export type PictureContent =
  | {
      readonly format: 'png';
      readonly bytes: Uint8Array;
      /** Unpacks the pixels: thirty times the file, which nobody keeps. */
      readonly unpack: () => Samples;
    }
  | {
      readonly format: 'jpeg';
      /** Without what says who took it, where and with what. */
      readonly bytes: Uint8Array;
      readonly channels: 1 | 3;
    }
  | {
      readonly format: 'svg';
      readonly text: string;
      /** What it takes to draw it, in plain elements. */
      readonly weight: number;
    };

/** A picture: its size in pixels (for a drawing, of 1/96 inch), and what it shows. */
export interface Picture {
  /** The name of its file, as it was written. */
  readonly name: string;
  /** SHA-256 of its file, in hexadecimal. */
  readonly digest: string;
  readonly width: number;
  readonly height: number;
  readonly content: PictureContent;
}

/** Why a picture can't be printed: the end of a sentence that begins with its name, and what to do about it. */
export interface PictureProblem {
  readonly said: string;
  readonly hint: string;
}

/** What was read of a file: its size and content, or what is wrong with it. */
export type PictureRead = Pick<Picture, 'width' | 'height' | 'content'> | PictureProblem;

/** What stands under a name: a picture, or why there is none to print. */
export type PictureFound = Picture | PictureProblem;

/** Where pictures are looked up, by the name that a text or a template gives. */
export type Gallery = (name: string) => PictureFound;

/** Whether no picture came of it. */
export const isProblem = (found: PictureFound | PictureRead): found is PictureProblem => 'said' in found;
