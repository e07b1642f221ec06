import type { Fault } from '../../diagnostics/fault.ts';
import type { Gallery } from '../pictures/picture.ts';
import type { Attachment, Block, Document, Inline } from '../tree.ts';
import { checkedElement } from './check-elements.ts';
import { type Landmark, landmarkFaults } from './landmarks.ts';
import type { Markup } from './markup.ts';
import { type MarkupNode, parseElements } from './parse-elements.ts';
import { readFlow } from './read-blocks.ts';
import { readDocument } from './read-document.ts';
import { readInlines } from './read-inlines.ts';
import type { Reading, StyleNames } from './reading.ts';

/** What a markup is read with. */
export interface MarkupOptions {
  /** When given, every style named must be one of it. */
  readonly charte?: StyleNames;
  /** Ready-made blocks that `<inserer nom="…"/>` puts in. */
  readonly slots?: Readonly<Record<string, readonly Block[]>>;
  readonly attachments?: readonly Attachment[];
  /** Where `<img src="…"/>` looks pictures up. */
  readonly images?: Gallery;
}

/** A document, and what is wrong with its markup. With an error among the faults, it must not be printed. */
export interface MarkupResult {
  readonly document?: Document;
  readonly faults: readonly Fault[];
}

/** Reads the markup of a whole document into its tree. */
export function readMarkup(markup: Markup, options: MarkupOptions = {}): MarkupResult {
  const faults: Fault[] = [];
  const { root, sound } = parseElements(markup, faults);
  const checked = root && checkedElement({ markup, faults }, root);
  if (checked === undefined || !sound) return { faults };
  const landmarks: Landmark[] = [];
  const { charte, images, slots = {}, attachments = [] } = options;
  const reading: Reading = {
    ...{ markup, faults, slots, landmarks },
    ...(charte && { charte }),
    ...(images && { images }),
  };
  const document = readDocument(reading, checked, attachments);
  faults.push(...landmarkFaults(markup, landmarks));
  return { ...(document && { document }), faults };
}

/** Elements whose meaning depends on the document around them. */
const BOUND: readonly string[] = ['inserer', 'inserer-texte', 'signatures'];

const isFree = (node: MarkupNode): boolean =>
  node.kind === 'text' || (!BOUND.includes(node.name) && node.children.every(isFree));

/**
 * Reads markup that is a run of blocks, to stand in several documents. Nothing when there is anything wrong with it, or
 * when it is more or less than blocks by itself: it must then be read in its place.
 */
export function readRegion(region: Markup, charte?: StyleNames): readonly Block[] | undefined {
  const faults: Fault[] = [];
  const markup = { ...region, text: `<section>${region.text}</section>` };
  const { root, sound } = parseElements(markup, faults);
  const checked = root && checkedElement({ markup, faults }, root);
  if (checked === undefined || !sound || faults.length > 0 || !checked.children.every(isFree))
    return undefined;
  const reading: Reading = { markup, faults, slots: {}, landmarks: [], ...(charte && { charte }) };
  const blocks = readFlow(reading, checked.children);
  return faults.length > 0 || blocks.length === 0 ? undefined : blocks;
}

/** Running text, and what is wrong with its markup. */
export interface LineResult {
  readonly inlines: readonly Inline[];
  readonly faults: readonly Fault[];
}

/** Reads markup that is running text alone, without an element around it. */
export function readLine(line: Markup): LineResult {
  const [open, close] = ['<p>', '</p>'];
  const spots = line.spots.map((spot) => ({ ...spot, offset: spot.offset + open.length }));
  const markup = { ...line, text: open + line.text + close, spots };
  const faults: Fault[] = [];
  const { root } = parseElements(markup, faults);
  const checked = root && checkedElement({ markup, faults }, root);
  const inlines = checked ? readInlines({ markup, faults, slots: {}, landmarks: [] }, checked.children) : [];
  return { inlines, faults };
}
