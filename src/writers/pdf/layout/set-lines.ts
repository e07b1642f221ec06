/**
 * Paragraphs set in lines, remembered for the whole process: the acts of a sitting share attendance, proxies and
 * formulas, and setting lines is the dearest step of a document. A line depends on nothing but its key, so what was
 * rendered before never changes a page.
 */
import { isShared } from '../../../document/shared.ts';
import type { Inline } from '../../../document/tree.ts';
import type { Faces } from '../text/fonts.ts';
import type { Line } from '../text/line.ts';
import { type BaseFormat, type BreakOptions, breakParagraph, inlineItems } from '../text/paragraph.ts';

/** Everything that the lines of a paragraph depend on, besides its inlines and the faces. */
export interface LineSettings {
  readonly format: BaseFormat;
  readonly linkColor: string;
  readonly options: BreakOptions;
}

/** Pieces held in each generation: what three or four acts print, some 4 MB for both. */
const MOST_PIECES = 12_000;

/** Keys noted in each generation: the paragraphs of some ten acts. */
const MOST_KEYS = 1000;

/**
 * Cache of the process, in two generations: what a whole generation did not ask for is forgotten. Most paragraphs are
 * met once in a sitting: the lines of those met twice are kept, of the others only that they were met.
 */
const cache: {
  young: Map<string, readonly Line[]>;
  old: Map<string, readonly Line[]>;
  pieces: number;
  met: Set<string>;
  metBefore: Set<string>;
} = { young: new Map(), old: new Map(), pieces: 0, met: new Set(), metBefore: new Set() };

/** Cache of the process: the last lines of running text that several documents hold as one object, and their settings. */
const byInlines = new WeakMap<
  readonly Inline[],
  { readonly settings: string; readonly lines: readonly Line[] }
>();

/** The lines of `inlines`. */
export function setLines(inlines: readonly Inline[], settings: LineSettings, faces: Faces): readonly Line[] {
  const own = settingsKey(settings, faces);
  if (!isShared(inlines)) return knownLines(own + inlinesKey(inlines), inlines, settings, faces);
  const known = byInlines.get(inlines);
  if (known?.settings === own) return known.lines;
  const lines = makeLines(inlines, settings, faces);
  byInlines.set(inlines, { settings: own, lines });
  return lines;
}

function knownLines(
  key: string,
  inlines: readonly Inline[],
  settings: LineSettings,
  faces: Faces,
): readonly Line[] {
  const young = cache.young.get(key);
  if (young !== undefined) return young;
  const lines = cache.old.get(key) ?? makeLines(inlines, settings, faces);
  if (cache.old.has(key) || isMetAgain(key)) remember(key, lines);
  return lines;
}

/** A justified line looser than this (spaces more than twice as wide) draws the eye: its paragraph is set ragged. */
const LOOSEST = 2.4;

function makeLines(inlines: readonly Inline[], settings: LineSettings, faces: Faces): Line[] {
  const { format, linkColor, options } = settings;
  const items = inlineItems(inlines, format, { faces, linkColor });
  const lines = breakParagraph(items, options);
  const loose = options.align === 'justify' && lines.some(({ ratio }) => ratio > LOOSEST);
  return loose ? breakParagraph(items, { ...options, align: 'left' }) : lines;
}

/** Whether a paragraph was met not long ago; notes it. */
function isMetAgain(key: string): boolean {
  if (cache.met.has(key) || cache.metBefore.has(key)) return true;
  if (cache.met.size >= MOST_KEYS) {
    cache.metBefore = cache.met;
    cache.met = new Set();
  }
  cache.met.add(key);
  return false;
}

function remember(key: string, lines: readonly Line[]): void {
  for (const line of lines) cache.pieces += line.pieces.length;
  if (cache.pieces > MOST_PIECES) {
    cache.old = cache.young;
    cache.young = new Map();
    cache.pieces = 0;
  }
  cache.young.set(key, lines);
}

/** Faces in use, by number: lines set in those of one house are not those of another. */
const numbers = new WeakMap<Faces, number>();
let lastNumber = 0;

function numberOf(faces: Faces): number {
  const known = numbers.get(faces);
  if (known !== undefined) return known;
  lastNumber += 1;
  numbers.set(faces, lastNumber);
  return lastNumber;
}

function settingsKey({ format, linkColor, options }: LineSettings, faces: Faces): string {
  const { width, firstIndent, align, mode, cesure } = options;
  const { size, bold, italic, color } = format;
  const hyphens = cesure === undefined ? '' : `${cesure.avant}/${cesure.apres}`;
  return `${size} ${bold} ${italic} ${color} ${linkColor} ${width} ${firstIndent} ${align} ${mode} ${hyphens} ${numberOf(faces)};`;
}

/** Texts are preceded by their lengths, so that two paragraphs never have one key. */
function inlinesKey(inlines: readonly Inline[]): string {
  let key = '';
  for (const inline of inlines) {
    switch (inline.kind) {
      case 'text':
        key += `t${inline.text.length}:${inline.text}`;
        break;
      case 'line-break':
        key += 'n';
        break;
      case 'blank':
        key += `b${inline.width},${inline.label.length}:${inline.label}`;
        break;
      case 'link':
        key += `l${inline.href.length}:${inline.href}(${inlinesKey(inline.children)})`;
        break;
      default:
        key += `${inline.kind}(${inlinesKey(inline.children)})`;
    }
  }
  return key;
}
