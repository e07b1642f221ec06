/** Bookmarks: the titles of the act, nested as their levels are (ISO 32000-1, 12.3.3). */
import { pdfNumber, pdfText } from './numbers.ts';
import { type CompactDocument, raw } from './serial.ts';

/** A title and where it stands: `page` a reference, `x` and `y` in PDF space. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
  readonly page: string;
  readonly x: number;
  readonly y: number;
}

interface Node {
  readonly bookmark: Bookmark;
  readonly object: number;
  readonly children: Node[];
}

/** Writes the bookmarks, all unfolded, and has readers show them. */
export function writeOutline(doc: CompactDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const root = doc.reserve();
  const top: Node[] = [];
  const path: Node[] = [];
  for (const bookmark of bookmarks) {
    const node: Node = { bookmark, object: doc.reserve(), children: [] };
    while ((path.at(-1)?.bookmark.level ?? 0) >= bookmark.level) path.pop();
    (path.at(-1)?.children ?? top).push(node);
    path.push(node);
  }
  writeNodes(doc, top, root);
  doc.pack(root, `<</Type/Outlines${familyText(top)}>>`);
  doc.catalog.data.Outlines = raw(`${root} 0 R`);
  doc.catalog.data.PageMode = 'UseOutlines';
}

function writeNodes(doc: CompactDocument, nodes: readonly Node[], parent: number): void {
  nodes.forEach((node, i) => {
    const { title, page, x, y } = node.bookmark;
    const [previous, next] = [nodes[i - 1], nodes[i + 1]];
    const prev = previous === undefined ? '' : `/Prev ${previous.object} 0 R`;
    const after = next === undefined ? '' : `/Next ${next.object} 0 R`;
    const dest = `/Dest[${page}/XYZ ${pdfNumber(x)} ${pdfNumber(y)} null]`;
    doc.pack(
      node.object,
      `<</Title${pdfText(title)}/Parent ${parent} 0 R${prev}${after}${dest}${familyText(node.children)}>>`,
    );
    writeNodes(doc, node.children, node.object);
  });
}

/** First and last child, and how many lines all descendants take when unfolded. */
function familyText(children: readonly Node[]): string {
  const [first, last] = [children[0], children.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `/First ${first.object} 0 R/Last ${last.object} 0 R/Count ${descendants(children)}`;
}

function descendants(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + 1 + descendants(node.children), 0);
}
