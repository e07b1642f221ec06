import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import yaml from 'js-yaml';
import { SaxesParser } from 'saxes';
import type { Charte } from '../../../src/document/charte.ts';
import type { Block, Document } from '../../../src/document/tree.ts';
import { renderDocx } from '../../../src/writers/docx/index.ts';
import { documentOf } from './tree-builders.ts';

/** An element of a part, as it was written. Text between elements is kept; comments and instructions are not. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** The house style that the project ships. */
export const charte = yaml.load(
  readFileSync(new URL('../../../templates/charte.yaml', import.meta.url), 'utf8'),
) as Charte;

/** The files of a package, as text, in the order of the archive. */
export function files(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** Parses a part; what is not well-formed throws. */
export function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [document] = elements(root);
  if (document === undefined) throw new Error('a part without an element');
  return document;
}

/** The elements directly inside. */
export const elements = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => typeof child !== 'string');

/** The first element of that name directly inside. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element === undefined ? undefined : elements(element).find((one) => one.name === name);

/** Every element of that name, however deep, in document order. */
export function all(element: Element, name: string): Element[] {
  return elements(element).flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);
}

/** The attribute `w:val` of a child; the empty string when either is missing. */
export const value = (element: Element | undefined, name: string): string =>
  child(element, name)?.attributes['w:val'] ?? '';

/** The characters inside, however deep. */
export const text = ({ children }: Element): string =>
  children.map((one) => (typeof one === 'string' ? one : text(one))).join('');

/** One part of a package, parsed. */
export function part(bytes: Uint8Array, name: string): Element {
  const xml = files(bytes).get(name);
  if (xml === undefined) throw new Error(`no ${name} in the package`);
  return parse(xml);
}

/** Writes a document made of these blocks in the house style. */
export async function docxOf(body: readonly Block[], more: Partial<Document> = {}): Promise<Uint8Array> {
  return (await renderDocx(documentOf(body, more), charte)).bytes;
}

/** The body of a document made of these blocks, parsed. */
export async function bodyOf(body: readonly Block[], more: Partial<Document> = {}): Promise<Element> {
  const found = child(part(await docxOf(body, more), 'word/document.xml'), 'w:body');
  if (found === undefined) throw new Error('no body');
  return found;
}
