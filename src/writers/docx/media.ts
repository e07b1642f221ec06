/** Pictures as parts of the package, and the drawings that show them (ECMA-376 part 1, 20.4 and 20.2). */
import type { Picture } from '../../document/pictures/picture.ts';
import type { Bitmap } from '../pictures/bitmap.ts';
import { type Entry, entry } from './archive.ts';
import { type Writer, xmlText } from './writer.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** English Metric Units to a point. */
const EMU = 12_700;

/** A length in EMU, the unit of drawings, from points. */
export const emu = (points: number): number => Math.round(points * EMU);

const ENDINGS = { png: 'png', jpeg: 'jpg' } as const;

/** The part of a picture in the package; undefined when there is nothing to show of it. It is kept from then on. */
export function mediaPart(picture: Picture, { bitmaps, media }: Writer): string | undefined {
  const bitmap = bitmaps.get(picture);
  if (bitmap === undefined) return undefined;
  const name = `${picture.digest.slice(0, 16)}.${ENDINGS[bitmap.content.format]}`;
  if (!media.has(name)) media.set(name, bitmap);
  return name;
}

/** The relation of a part that shows the picture `name`; its number is that of the picture. */
export const mediaId = (name: string): string => `rIdP${name.slice(0, 16)}`;

const relation = (name: string): string =>
  `<Relationship Id="${mediaId(name)}" Type="${OFFICE}/image" Target="media/${name}"/>`;

/** Relations to the pictures. */
export const mediaRelations = (media: Writer['media']): string => [...media.keys()].map(relation).join('');

/** The parts of the pictures; what is compressed already would gain nothing. */
export const mediaEntries = (media: Writer['media']): readonly Entry[] =>
  [...media].map(([name, { content }]: readonly [string, Bitmap]) =>
    entry(`word/media/${name}`, content.bytes),
  );

/** Content types with those of the pictures, which stand among the first. */
export function withMediaTypes(types: string, media: Writer['media']): string {
  const endings = new Set([...media.keys()].map((name) => name.split('.')[1] ?? ''));
  const defaults = [...endings].map(
    (ending) => `<Default ContentType="image/${ending === 'jpg' ? 'jpeg' : ending}" Extension="${ending}"/>`,
  );
  return types.replace(/(<Types [^>]*>)/, `$1${defaults.join('')}`);
}

/** A picture to be shown: its part, its size in points, what stands for it where it is not seen. */
export interface Shown {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Empty for a picture that says nothing. */
  readonly alt: string;
}

/** What says that a picture is there for the eye alone (MS-ODRAWXML, 2.28). */
const DECORATIVE =
  `<a:extLst xmlns:a="${DRAWING}"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">` +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** The size of a drawing, its name and what it shows, then the picture itself. */
export function drawingParts({ name, width, height, alt }: Shown, writer: Writer) {
  writer.drawings += 1;
  const id = writer.drawings;
  const [cx, cy] = [emu(width), emu(height)];
  const label = `id="${id}" name="Image ${id}"`;
  const described = alt === '' ? ` descr="">${DECORATIVE}</wp:docPr>` : ` descr="${xmlText(alt, writer)}"/>`;
  return {
    extent: `<wp:extent cx="${cx}" cy="${cy}"/>`,
    properties: `<wp:docPr ${label}${described}<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWING}" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
    graphic:
      `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${PICTURE}"><pic:pic xmlns:pic="${PICTURE}">` +
      `<pic:nvPicPr><pic:cNvPr ${label}/><pic:cNvPicPr/></pic:nvPicPr>` +
      `<pic:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="${mediaId(name)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
      '</pic:pic></a:graphicData></a:graphic>',
  };
}

/** Namespace of drawings in running text, declared where one stands: most documents have none. */
export const WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

/** A run that holds a picture as it would a letter. */
export function inlineDrawing(shown: Shown, writer: Writer): string {
  const { extent, properties, graphic } = drawingParts(shown, writer);
  return `<w:r><w:drawing><wp:inline ${WP} distT="0" distB="0" distL="0" distR="0">${extent}${properties}${graphic}</wp:inline></w:drawing></w:r>`;
}
