import type { Charte } from '../document/charte.ts';
import type { Gallery } from '../document/pictures/picture.ts';
import type { Document, Image } from '../document/tree.ts';
import type { ComposeOptions } from './index.ts';
import type { LoadedTemplates } from './templates.ts';

/** What every act is composed with: the templates and the house style, read. */
export interface Atelier {
  readonly templates: LoadedTemplates;
  readonly charte: Charte;
  /** Where templates look their pictures up: the folder of the house. */
  readonly images?: Gallery;
  /** Where written texts look theirs up: the folders of the sitting and of the council. */
  readonly written?: Gallery;
  /** The logo that the house style names, as the first page shows it. */
  readonly logo?: Image;
}

/** What the documents of an atelier are composed with. */
export const composedIn = ({ charte, images }: Atelier): ComposeOptions => ({
  charte,
  ...(images && { images }),
});

const POINTS_PER_MM = 72 / 25.4;

/** The document with the logo of the house at its head, and in its running head where the house wants it there. */
export function withLogo(document: Document, { charte, logo }: Atelier): Document {
  if (logo === undefined) return document;
  const width = charte.logo?.largeur_entete;
  const emblem =
    width === undefined ? {} : { emblem: { picture: logo.picture, width: width * POINTS_PER_MM } };
  return { ...document, ...emblem, body: [logo, ...document.body] };
}
