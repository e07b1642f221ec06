import type { Fault } from '../../diagnostics/fault.ts';
import type { Charte } from '../../document/charte.ts';
import type { Block, Table } from '../../document/tree.ts';
import type { Bitmap } from '../pictures/bitmap.ts';
import type { Bitmaps } from '../pictures/bitmaps.ts';
import type { DefinedMarker } from './skeleton/numbering.ts';
import { DEEPEST, MARKERS } from './skeleton/numbering.ts';
import type { ParagraphStyle, StyleBook, TableBook } from './style-book.ts';
import { escapeContent, escapeXml, illegalNames, withoutIllegal } from './xml.ts';

/** Where blocks are being written: the room they have and what is expected of their paragraphs. */
export interface Place {
  /** Width of the text, in points. */
  readonly width: number;
  /** Indent of the text, in points from the edge of the page's text or of the cell. */
  readonly indent: number;
  /** Rank of the innermost list around, from 0; -1 outside lists. */
  readonly level: number;
  /** Style of a paragraph that names none. */
  readonly style: ParagraphStyle;
  /** Alignment that a cell gives to its paragraphs, in the words of WordprocessingML. */
  readonly align?: string;
  /** In a table every length is the table's: lists and notes take the letters of the cell. */
  readonly inCell: boolean;
  /** Every paragraph is to stay with the next one. */
  readonly keepNext: boolean;
  /** What is asked of the last block: the last paragraph of a list ends the list. */
  readonly end?: Below;
}

/** What stands under a block and the block must make room for. */
export interface Below {
  /** The block stays on the page of what follows. */
  readonly keepNext: boolean;
  /** Least room under the block, in points. */
  readonly least: number;
  /** Room to add under the block, in points: what the next block asks for and cannot take itself. */
  readonly extra: number;
}

/** What one document gathers while its body is written. */
export interface Writer {
  readonly charte: Charte;
  readonly book: StyleBook;
  /** WordprocessingML of the body, so far. */
  xml: string;
  readonly faults: Fault[];
  /** Targets of external links and the relation that each has. */
  readonly links: Map<string, string>;
  /** Ids of the tree's blocks and the bookmark that each has. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Bookmarks that stand somewhere already: an id met twice is the place where it was met first. */
  readonly placed: Set<string>;
  /** Pictures as bitmaps, and those that the body shows, by the name of their file in the package. */
  readonly bitmaps: Bitmaps['of'];
  readonly media: Map<string, Bitmap>;
  /** Drawings of the body so far: each has its number. */
  drawings: number;
  /** Lists numbered on their own, as WordprocessingML. */
  readonly numbers: string[];
  /** Style names already reported as unknown. */
  readonly unknown: Set<string>;
  /** For the next paragraph: bookmarks to open, whether it begins a page, the room that a table left below. */
  pending: { bookmarks: string[]; pageBreak: boolean; before: number; number?: ListNumber };
  opened: number;
  /** What was written last is a table: Word joins it to a table that follows, and wants a paragraph after it. */
  afterTable: boolean;
  readonly write: (blocks: readonly Block[], place: Place, writer: Writer) => void;
}

/** The list instance and level that a numbered paragraph belongs to. */
export interface ListNumber {
  /** Absent of an item that bears its own label, which Word does not number. */
  readonly id?: number;
  readonly level?: number;
  /** What is printed before the item, as it was written. */
  readonly label?: string;
  /** Where the text stands and how far before it the marker does, in points, where the definition says otherwise. */
  readonly indent?: { readonly left: number; readonly hanging: number };
}

const FAULT = {
  code: 'DOCX-01',
  severity: 'erreur',
  hint: 'Effacer ce caractère, souvent venu d’un copier-coller, et taper de nouveau le passage.',
} as const;

/** `text`, safe in XML; a character that no Word document can hold is a fault and shows as U+FFFD. */
export const xmlText = (text: string, writer: Pick<Writer, 'faults'>, origin?: string): string =>
  escapeXml(legal(text, writer, origin));

/** As `xmlText`, for the content of an element alone. */
export const xmlContent = (text: string, writer: Pick<Writer, 'faults'>): string =>
  escapeContent(legal(text, writer));

function legal(text: string, writer: Pick<Writer, 'faults'>, origin?: string): string {
  const illegal = illegalNames(text);
  if (illegal.length === 0) return text;
  writer.faults.push({
    ...FAULT,
    ...(origin !== undefined && { path: dataPath(origin) }),
    message: `Un texte contient un caractère invisible qu’un document Word ne peut pas contenir (${illegal.join(', ')}).`,
    written: withoutIllegal(text),
  });
  return withoutIllegal(text);
}

/** The steps of an origin written with dots; a whole number is the rank in a list. */
function dataPath(origin: string): readonly (string | number)[] {
  return origin.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/**
 * The instance that a list numbers its items with. Dashes and dots share one; figures and letters have one a list,
 * so that each starts where it says (17.9.15: instances of one definition go on from one another otherwise).
 */
export function listInstance(
  marker: DefinedMarker,
  level: number,
  start: number,
  writer: Writer,
): ListNumber {
  const definition = MARKERS.indexOf(marker);
  const shown = Math.min(level, DEEPEST);
  if (marker === 'dash' || marker === 'dot') return { id: definition + 1, level: shown };
  const id = MARKERS.length + writer.numbers.length + 1;
  const override = `<w:lvlOverride w:ilvl="${shown}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
  writer.numbers.push(`<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${override}</w:num>`);
  return { id, level: shown };
}

/** The named style of the house, or the place's own; a name that the house style lacks is told once. */
export function namedStyle(name: string | undefined, place: Place, writer: Writer): ParagraphStyle {
  if (name === undefined) return place.style;
  const style = writer.book.paragraphs.get(name);
  if (style !== undefined) return style;
  if (!writer.unknown.has(name)) {
    writer.unknown.add(name);
    writer.faults.push({
      code: 'DOCX-02',
      severity: 'avertissement',
      message: `Le style « ${name} » n’est pas décrit dans la charte graphique : le texte est composé comme le texte courant.`,
      hint: 'Décrire ce style dans charte.yaml, ou corriger son nom dans le modèle.',
    });
  }
  return place.style;
}

/** The styles of a table: those that it names, else those of `tableau`. */
export const tableBook = ({ style }: Table, { book }: Writer): TableBook =>
  book.tables.get(style ?? 'tableau') ?? book.table;
