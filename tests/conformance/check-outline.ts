/** Bookmarks (ISO 32000-1, 12.3.3). */
import { isArray, isDictionary, isReference, type Value } from '../../src/readers/acts/objects.ts';
import { entry, type PdfFile, resolve, textOf } from '../../src/readers/acts/pdf-file.ts';

/** A bookmark and those inside it. */
export interface BookmarkTree {
  readonly title: string;
  readonly page: number;
  readonly children: readonly BookmarkTree[];
}

/** The bookmarks of a file. */
export function bookmarksOf(file: PdfFile): BookmarkTree[] {
  return childrenOf(file, entry(file, file.trailer.get('Root'), 'Outlines'));
}

function childrenOf(file: PdfFile, parent: Value | undefined): BookmarkTree[] {
  const pages = entry(file, entry(file, file.trailer.get('Root'), 'Pages'), 'Kids');
  const numbers = isArray(pages) ? pages.map((page) => (isReference(page) ? page.ref : -1)) : [];
  const found: BookmarkTree[] = [];
  for (let item = entry(file, parent, 'First'); isDictionary(item); item = resolve(file, item.get('Next'))) {
    const place = item.get('Dest');
    const target = isArray(place) && isReference(place[0]) ? place[0].ref : -1;
    found.push({
      title: textOf(item.get('Title')),
      page: numbers.indexOf(target),
      children: childrenOf(file, item),
    });
  }
  return found;
}

/** All findings about bookmarks: each leads to a page, each level counts its lines. */
export function checkOutline(file: PdfFile): string[] {
  const root = entry(file, file.trailer.get('Root'), 'Outlines');
  if (root === undefined) return [];
  const top = bookmarksOf(file);
  const found = flat(top)
    .filter(({ page }) => page < 0)
    .map(({ title }) => `bookmark "${title}" leads nowhere`);
  if (entry(file, root, 'Count') !== flat(top).length) found.push('the bookmarks are not counted');
  return found;
}

function flat(bookmarks: readonly BookmarkTree[]): BookmarkTree[] {
  return bookmarks.flatMap((bookmark) => [bookmark, ...flat(bookmark.children)]);
}
