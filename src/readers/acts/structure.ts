/** The structure tree of a file, with the text that each element shows. */
import { comparableLine } from '../../document/plain-text.ts';
import { type Dictionary, isArray, isDictionary, isReference, type Value } from './objects.ts';
import { type PageContent, readContent } from './page-content.ts';
import { entry, nameOf, type PdfFile, pagesOf, resolve } from './pdf-file.ts';

/** Marked content of an element. */
export interface Shown {
  readonly kind: 'marked';
  readonly page: number;
  readonly mcid: number;
}

/** An annotation of an element. */
export interface Annotation {
  readonly kind: 'annotation';
  readonly page: number;
  readonly object: number;
}

/** A structure element. */
export interface Element {
  readonly kind: 'element';
  readonly type: string;
  readonly object: number;
  readonly dictionary: Dictionary;
  readonly kids: readonly Kid[];
}

export type Kid = Element | Shown | Annotation;

/** A file with its pages read and its structure tree. */
export interface TaggedFile {
  readonly file: PdfFile;
  readonly pages: readonly Dictionary[];
  readonly contents: readonly PageContent[];
  readonly root: Element;
}

/** Reads the pages and the structure tree. */
export function readTagged(file: PdfFile): TaggedFile {
  const pages = pagesOf(file);
  if (pages.length > MOST_PAGES) throw new Error('the file has too many pages');
  const read = new Map<Dictionary, PageContent>();
  const contents = pages.map((page) => {
    const content = read.get(page) ?? readContent(file, page);
    read.set(page, content);
    return content;
  });
  const tree = entry(file, file.trailer.get('Root'), 'StructTreeRoot');
  const top = isDictionary(tree) ? tree.get('K') : undefined;
  const root = readKid({ file, pages, left: MOST_ELEMENTS }, isArray(top) ? top[0] : top, undefined);
  if (root?.kind !== 'element') throw new Error('the structure tree has no element');
  return { file, pages, contents, root };
}

/** Pages that an act may have: a register of a year has a tenth of them. */
const MOST_PAGES = 10_000;

/** Elements that a structure tree may have: the longest register has a fifth of it. */
const MOST_ELEMENTS = 500_000;

interface Reading {
  readonly file: PdfFile;
  readonly pages: readonly Dictionary[];
  /** Elements that may still be read: a tree made of few objects, each in its fellow twice, would have no end. */
  left: number;
}

function readKid(reading: Reading, value: Value | undefined, page: number | undefined): Kid | undefined {
  const { file } = reading;
  if (typeof value === 'number') return { kind: 'marked', page: page ?? -1, mcid: value };
  const found = resolve(file, value);
  if (!isDictionary(found)) return undefined;
  reading.left -= 1;
  if (reading.left < 0) throw new Error('the structure tree has too many elements');
  const own = pageOf(reading, found) ?? page;
  const type = nameOf(found.get('Type'));
  if (type === 'MCR') return { kind: 'marked', page: own ?? -1, mcid: Number(found.get('MCID')) };
  const object = found.get('Obj');
  if (type === 'OBJR') {
    return { kind: 'annotation', page: own ?? -1, object: isReference(object) ? object.ref : -1 };
  }
  const inner = resolve(file, found.get('K'));
  const values = isArray(inner) ? inner : inner === undefined ? [] : [inner];
  const kids = values.map((kid) => readKid(reading, kid, own)).filter((kid) => kid !== undefined);
  const ref = isReference(value) ? value.ref : -1;
  return { kind: 'element', type: nameOf(found.get('S')), object: ref, dictionary: found, kids };
}

function pageOf({ file, pages }: Reading, dictionary: Dictionary): number | undefined {
  const page = resolve(file, dictionary.get('Pg'));
  const index = isDictionary(page) ? pages.indexOf(page) : -1;
  return index < 0 ? undefined : index;
}

/** All elements under `element`, itself first. */
export function elementsOf(element: Element): Element[] {
  return [element, ...innerElements(element).flatMap(elementsOf)];
}

/** The elements among the kids. */
export function innerElements(element: Element): Element[] {
  return element.kids.filter((kid) => kid.kind === 'element');
}

/** The text of an element and of those inside it; hyphens that line breaks added (U+00AD) are not of the text. */
export function elementText(tagged: TaggedFile, element: Element): string {
  return rawText(tagged, element).replaceAll('\u00ad', '');
}

function rawText(tagged: TaggedFile, element: Element): string {
  return element.kids
    .map((kid) => {
      if (kid.kind === 'element') return rawText(tagged, kid);
      return kid.kind === 'marked' ? (tagged.contents[kid.page]?.texts.get(kid.mcid) ?? '\ufffd') : '';
    })
    .join('');
}

const LINES = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Caption', 'Note']);

/** The text as a reader goes through it: the lines that `plainText` gives of the document's tree. */
export function taggedLines(tagged: TaggedFile, element: Element = tagged.root): string[] {
  if (LINES.has(element.type)) return lines(elementText(tagged, element));
  if (element.type === 'LI') return itemLines(tagged, element);
  return innerElements(element).flatMap((inner) => taggedLines(tagged, inner));
}

function lines(text: string): string[] {
  const line = comparableLine(text);
  return line === '' ? [] : [line];
}

function itemLines(tagged: TaggedFile, item: Element): string[] {
  const [label, body] = innerElements(item);
  const marker = label === undefined ? '' : elementText(tagged, label);
  const [first, ...others] = body === undefined ? [] : innerElements(body);
  const rest = (from: readonly Element[]): string[] => from.flatMap((inner) => taggedLines(tagged, inner));
  if (first === undefined || !LINES.has(first.type))
    return [...lines(marker), ...rest(first ? [first, ...others] : [])];
  return [...lines(`${marker} ${elementText(tagged, first)}`), ...rest(others)];
}
