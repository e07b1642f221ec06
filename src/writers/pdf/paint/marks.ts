/** Which marked content belongs to which structure element, page by page. */
import type { Tag } from '../layout/tags.ts';
import { tagUnder } from '../layout/tags.ts';
import type { TextFormat } from '../text/line.ts';
import { type Content, close, open } from './content.ts';

/** The element of each marked content (by its number) and of each annotation: what the parent tree says. */
export interface Marks {
  /** By page, then by marked-content number. */
  readonly pages: Tag[][];
  readonly annotations: { readonly tag: Tag; readonly object: number }[];
  readonly links: Map<Tag, Map<number, Tag>>;
}

/** No marks yet. */
export function newMarks(): Marks {
  return { pages: [], annotations: [], links: new Map() };
}

/** The marked content open on a page: that of an element, or an artifact of some type. */
export interface Marker {
  readonly content: Content;
  readonly marks: Marks;
  readonly page: number;
  /** Nothing is marked: the file will not be tagged. */
  readonly plain: boolean;
  current: Tag | string | undefined;
}

/** A marker for page `page`, counted from 0; `plain` marks nothing. */
export function newMarker(content: Content, marks: Marks, page: number, plain: boolean): Marker {
  marks.pages[page] = [];
  return { content, marks, page, plain, current: undefined };
}

/** Makes what is painted next the content of `tag`. */
export function markTag(marker: Marker, tag: Tag): void {
  if (marker.plain || marker.current === tag) return;
  const own = marker.marks.pages[marker.page] ?? [];
  const mcid = own.push(tag) - 1;
  tag.kids.push({ kind: 'marked', page: marker.page, mcid });
  open(marker.content, { type: tag.type, mcid });
  marker.current = tag;
}

/** Makes what is painted next an artifact: `Layout`, `Pagination`… */
export function markArtifact(marker: Marker, type: string): void {
  if (marker.plain || marker.current === type) return;
  open(marker.content, { artifact: `<</Type/${type}>> BDC` });
  marker.current = type;
}

/** Closes what is open. */
export function unmark(marker: Marker): void {
  close(marker.content);
  marker.current = undefined;
}

/** The Link element of a format within its paragraph: made when first painted, so that it stands in reading order. */
export function linkTag(marks: Marks, parent: Tag, format: TextFormat): Tag {
  const own = marks.links.get(parent) ?? new Map<number, Tag>();
  marks.links.set(parent, own);
  const rank = format.linkRank ?? 0;
  let tag = own.get(rank);
  // Inside another link, or parted by something else, a link goes on as a new element: reading order comes first.
  if (tag === undefined || parent.kids.at(-1) !== tag) {
    tag = tagUnder(parent, 'Link');
    own.set(rank, tag);
  }
  return tag;
}

/** Gives an annotation to an element. Returns its rank among all annotations. */
export function ownAnnotation(marker: Marker, tag: Tag, object: number): number {
  tag.kids.push({ kind: 'annotation', page: marker.page, object });
  return marker.marks.annotations.push({ tag, object }) - 1;
}
