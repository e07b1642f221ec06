/** The structure tree and its parent tree as PDF objects (ISO 32000-1, 14.7). */
import { isTag, type Tag, type TagContent } from '../layout/tags.ts';
import type { Marks } from './marks.ts';
import { pdfNumber, pdfText } from './numbers.ts';
import { type CompactDocument, raw } from './serial.ts';

/** What the tree refers to: the pages, as references. */
interface Writing {
  readonly doc: CompactDocument;
  readonly pages: readonly string[];
  readonly ids: Map<Tag, number>;
  readonly named: { readonly id: string; readonly object: number }[];
}

/** Writes the tree under `structure` and puts it in the catalog. */
export function writeStructure(
  doc: CompactDocument,
  structure: Tag,
  marks: Marks,
  pages: readonly string[],
): void {
  const writing: Writing = { doc, pages, ids: new Map(), named: [] };
  const root = doc.reserve();
  writeElement(writing, structure, root);
  const parentTree = doc.reserve();
  doc.pack(parentTree, `<</Nums[${parentEntries(writing, marks)}]>>`);
  const next = pages.length + marks.annotations.length;
  doc.pack(
    root,
    `<</Type/StructTreeRoot/K ${writing.ids.get(structure)} 0 R/ParentTree ${parentTree} 0 R` +
      `/ParentTreeNextKey ${next}${idTree(writing)}>>`,
  );
  doc.catalog.data.StructTreeRoot = raw(`${root} 0 R`);
  doc.catalog.data.MarkInfo = raw('<</Marked true>>');
}

/** Key of an annotation in the parent tree: they come after the pages. */
export function annotationKey(pageCount: number, rank: number): number {
  return pageCount + rank;
}

function writeElement(writing: Writing, tag: Tag, parent: number): number {
  const { doc, ids } = writing;
  const own = doc.reserve();
  ids.set(tag, own);
  const home = tag.kids.find((kid): kid is TagContent => !isTag(kid))?.page;
  let kids = '';
  for (const kid of tag.kids) {
    kids += isTag(kid) ? `${writeElement(writing, kid, own)} 0 R ` : contentText(writing, kid, home);
  }
  const page = home === undefined ? '' : `/Pg ${writing.pages[home]}`;
  const children = tag.kids.length > 0 ? `/K[${kids.trimEnd()}]` : '';
  doc.pack(own, `<</S/${tag.type}/P ${parent} 0 R${page}${children}${attributesText(writing, tag, own)}>>`);
  return own;
}

function contentText({ pages }: Writing, kid: TagContent, home: number | undefined): string {
  if (kid.kind === 'annotation') {
    return `<</Type/OBJR/Obj ${kid.object} 0 R/Pg ${pages[kid.page]}>> `;
  }
  return kid.page === home ? `${kid.mcid} ` : `<</Type/MCR/Pg ${pages[kid.page]}/MCID ${kid.mcid}>> `;
}

function attributesText({ named }: Writing, { attributes }: Tag, own: number): string {
  const { scope, colspan, rowspan, numbering, id, alt, box } = attributes;
  let text = '';
  if (scope !== undefined || colspan !== undefined || rowspan !== undefined) {
    text += '/A<</O/Table';
    if (scope !== undefined) text += `/Scope/${scope}`;
    if (colspan !== undefined) text += `/ColSpan ${colspan}`;
    if (rowspan !== undefined) text += `/RowSpan ${rowspan}`;
    text += '>>';
  }
  if (numbering !== undefined) text += `/A<</O/List/ListNumbering/${numbering}>>`;
  if (box !== undefined) text += `/A<</O/Layout/Placement/Block/BBox[${box.map(pdfNumber).join(' ')}]>>`;
  if (alt !== undefined) text += `/Alt${pdfText(alt)}`;
  if (id !== undefined) {
    named.push({ id: pdfText(id), object: own });
    text += `/ID${pdfText(id)}`;
  }
  return text;
}

function parentEntries({ ids }: Writing, marks: Marks): string {
  const ref = (tag: Tag): string => `${ids.get(tag)} 0 R`;
  const pages = marks.pages.map((tags, page) => `${page}[${tags.map(ref).join(' ')}]`);
  const annotations = marks.annotations.map(
    ({ tag }, rank) => ` ${annotationKey(marks.pages.length, rank)} ${ref(tag)}`,
  );
  return pages.join('') + annotations.join('');
}

/** Names of elements that have an ID, in byte order (7.9.6). */
function idTree({ named }: Writing): string {
  if (named.length === 0) return '';
  const sorted = [...named].sort((a, b) => (a.id < b.id ? -1 : 1));
  const [first, last] = [sorted[0]?.id, sorted.at(-1)?.id];
  const names = sorted.map(({ id, object }) => `${id} ${object} 0 R`).join(' ');
  return `/IDTree<</Kids[<</Limits[${first}${last}]/Names[${names}]>>]>>`;
}
