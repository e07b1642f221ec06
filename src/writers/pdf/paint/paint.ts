/** From pages laid out to the bytes of a PDF that is PDF/A-3a and PDF/UA-1 at once. */
import type { Document } from '../../../document/tree.ts';
import type { Bitmaps } from '../../pictures/bitmaps.ts';
import type { FieldOp } from '../layout/flow.ts';
import { eachOp, type LaidDocument } from '../layout/layout.ts';
import type { FieldPlace } from '../layout/report.ts';
import type { Tag } from '../layout/tags.ts';
import type { Faces } from '../text/fonts.ts';
import type { Face } from '../text/line.ts';
import {
  addressTarget,
  type Rectangle,
  type Target,
  writeField,
  writeForm,
  writeLink,
} from './annotations.ts';
import { packAttachments, writeAttachments } from './attachments.ts';
import { type Content, contentBytes, newContent, resourceName } from './content.ts';
import { embedFace } from './fonts.ts';
import { type Marker, newMarker, newMarks, ownAnnotation } from './marks.ts';
import { writeMetadata } from './metadata.ts';
import { type Bookmark, writeOutline } from './outline.ts';
import { paintContent, paintFills, paintFurniture, paintRules, type Surroundings } from './page.ts';
import { type PictureBook, pictureBook } from './picture-book.ts';
import type { Coded } from './repertoire.ts';
import { CompactDocument, type PageObjects, type Ref, raw } from './serial.ts';
import { annotationKey, writeStructure } from './structure.ts';
import { paintWatermark } from './watermark.ts';

/** A painted document. */
export interface Painted {
  readonly bytes: Uint8Array;
  readonly fields: readonly FieldPlace[];
}

/** What documents are painted with; `plain` leaves out all that PDF/A and PDF/UA ask for beyond the pages. */
export interface PaintWith {
  readonly faces: Faces;
  readonly bitmaps: Bitmaps['of'];
  readonly plain: boolean;
}

/** What builds up page after page. */
interface Painting {
  readonly doc: CompactDocument;
  readonly laid: LaidDocument;
  readonly pages: readonly PageObjects[];
  readonly places: ReadonlyMap<string, Target>;
  readonly marks: ReturnType<typeof newMarks>;
  readonly extras: Map<Face, Coded[]>;
  readonly contents: Content[];
  readonly widgets: Ref[];
  readonly fields: FieldPlace[];
  readonly plain: boolean;
  readonly pictures: PictureBook;
}

/** Paints a document. */
export function paintDocument(
  document: Document,
  laid: LaidDocument,
  { faces, bitmaps, plain }: PaintWith,
): Painted {
  const doc = new CompactDocument([laid.width, laid.height]);
  const pages = laid.pages.map(() => doc.newPage());
  const painting: Painting = {
    doc,
    laid,
    pages,
    places: placesOf(laid, pages),
    marks: newMarks(),
    extras: new Map(),
    contents: [],
    widgets: [],
    fields: [],
    plain,
    pictures: pictureBook(doc, bitmaps),
  };
  const draft = document.state === 'projet' ? faces : undefined;
  for (let i = 0; i < laid.pages.length; i += 1) paintPage(painting, i, draft);
  writeFonts(painting);
  writePictures(painting);
  writeOutline(doc, bookmarksOf(laid, pages));
  writeForm(doc, painting.widgets);
  if (plain) writeAttachments(doc, [], document.date);
  else writeConformance(painting, document);
  doc.end();
  return { bytes: doc.bytes(), fields: painting.fields };
}

/** What makes the pages an archival and accessible act: tags, metadata, attachments. */
function writeConformance({ doc, laid, marks, pages }: Painting, document: Document): void {
  const references = pages.map((page) => page.reference);
  writeStructure(doc, laid.structure, marks, references);
  const files = packAttachments(document);
  writeMetadata(doc, document, files);
  writeAttachments(doc, files, document.date);
}

function paintPage(painting: Painting, i: number, draft: Faces | undefined): void {
  const { laid, marks, contents, pages } = painting;
  const [page, objects] = [laid.pages[i], pages[i]];
  if (page === undefined || objects === undefined) return;
  const content = newContent(laid.height);
  const marker = newMarker(content, marks, i, painting.plain);
  const annotations: number[] = [];
  const around = surroundings(painting, marker, annotations, objects.reference);
  paintFills(marker, page, laid.height);
  if (draft !== undefined) paintWatermark(marker, draft, laid.width, laid.height);
  paintRules(marker, page, laid.height);
  paintFurniture(marker, page, around);
  paintContent(marker, page, around);
  contents.push(content);
  objects.write(contentBytes(content));
  if (!painting.plain) objects.dictionary.StructParents = i;
  objects.dictionary.Tabs = 'S';
  if (annotations.length > 0) {
    objects.dictionary.Annots = raw(`[${annotations.map((object) => `${object} 0 R`).join(' ')}]`);
  }
}

function surroundings(painting: Painting, marker: Marker, annotations: number[], page: string): Surroundings {
  const { doc, laid, places, extras, widgets, fields } = painting;
  const keyOf = (rank: number): number => annotationKey(laid.pages.length, rank);
  const nextKey = (): number => keyOf(painting.marks.annotations.length);
  return {
    height: laid.height,
    extras,
    picture: (picture) => painting.pictures.nameOf(picture),
    target: (href) => (href.startsWith('#') ? places.get(href.slice(1)) : addressTarget(href)),
    addLink: (tag: Tag, rectangle: Rectangle, target: Target, description: string) => {
      const object = writeLink(doc, rectangle, target, nextKey(), description);
      ownAnnotation(marker, tag, object);
      annotations.push(object);
    },
    addField: (op: FieldOp, rectangle: Rectangle) => {
      const name = uniqueName(op.name, fields);
      const widget = writeField(doc, op, { rectangle, page, name }, nextKey());
      ownAnnotation(marker, op.tag, widget.id);
      annotations.push(widget.id);
      widgets.push(widget);
      fields.push({ name, page: marker.page + 1, rectangle });
    },
  };
}

/** Two fields of one name would be one field: the second has a number (a fault says so elsewhere). */
function uniqueName(name: string, fields: readonly FieldPlace[]): string {
  let unique = name;
  for (let i = 2; fields.some((field) => field.name === unique); i += 1) unique = `${name}-${i}`;
  return unique;
}

function placesOf(laid: LaidDocument, pages: readonly PageObjects[]): Map<string, Target> {
  const places = new Map<string, Target>();
  laid.pages.forEach((page, i) => {
    const reference = pages[i]?.reference ?? '';
    eachOp(page, (op, dy) => {
      if (op.kind !== 'anchor' || places.has(op.id)) return;
      places.set(op.id, { kind: 'place', page: reference, x: op.x, y: laid.height - dy - op.y });
    });
  });
  return places;
}

function bookmarksOf(laid: LaidDocument, pages: readonly PageObjects[]): Bookmark[] {
  const bookmarks: Bookmark[] = [];
  laid.pages.forEach((page, i) => {
    eachOp(page, (op, dy) => {
      if (op.kind !== 'bookmark' || op.title === '') return;
      const { title, level, x } = op;
      bookmarks.push({ title, level, x, y: laid.height - dy - op.y, page: pages[i]?.reference ?? '' });
    });
  });
  return bookmarks;
}

function writeFonts({ doc, pages, contents, extras }: Painting): void {
  const references = new Map<Face, string>();
  contents.forEach((content, i) => {
    const names = [...content.fonts].map((face) => {
      const reference = references.get(face) ?? embedFace(doc, face, extras.get(face) ?? []);
      references.set(face, reference);
      return `/${resourceName(face)} ${reference}`;
    });
    const resources = pages[i]?.resources;
    if (resources !== undefined && names.length > 0) resources.Font = raw(`<<${names.join('')}>>`);
  });
}

/** Puts among the resources of each page the pictures that it shows. */
function writePictures({ pages, contents, pictures }: Painting): void {
  contents.forEach((content, i) => {
    const resources = pages[i]?.resources;
    if (resources === undefined || content.pictures.size === 0) return;
    const entries = [...content.pictures].map((name) => `/${name} ${pictures.reference(name)}`);
    resources.XObject = raw(`<<${entries.join('')}>>`);
  });
}
