import type { Picture } from './pictures/picture.ts';

/**
 * The document tree: the narrow waist between everything that composes and everything that renders.
 * A tree is a read-only plain object. It carries meaning only: no page geometry, no font, no decision of the domain.
 * Every string in it is final: typography and hyphenation points are the business of `typography.ts` and of the writers.
 */

/** A run of characters, printed as is. `origin` is the data path of the value, when the run comes from the data. */
export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly origin?: string;
}

/** Strong importance: printed bold. */
export interface Strong {
  readonly kind: 'strong';
  readonly children: readonly Inline[];
}

/** Stress emphasis: printed italic. */
export interface Emphasis {
  readonly kind: 'emphasis';
  readonly children: readonly Inline[];
}

/** Raised and smaller, as the ending of an ordinal ("1er"). */
export interface Superscript {
  readonly kind: 'superscript';
  readonly children: readonly Inline[];
}

/** A link: `href` is an address (`https:`, `mailto:`) or `#id`, the id of a block of the same document. */
export interface Link {
  readonly kind: 'link';
  readonly href: string;
  readonly children: readonly Inline[];
}

/** A group that no line break and no hyphenation may enter: a person's name, an amount and its unit. */
export interface NoBreak {
  readonly kind: 'no-break';
  readonly children: readonly Inline[];
}

/** A forced line break inside a paragraph. Its plain text is a line feed. */
export interface LineBreak {
  readonly kind: 'line-break';
}

/**
 * A place to be filled in by hand, printed as a rule. Its plain text is empty.
 * `label` says in French what is to be written there (read by assistive technology); `width` is in points.
 */
export interface Blank {
  readonly kind: 'blank';
  readonly label: string;
  readonly width: number;
}

/** A value that the program derived: a writer may mark it off from what a person may retype. `path` names it. */
export interface Derived {
  readonly kind: 'derived';
  readonly path: string;
  readonly children: readonly Inline[];
}

/** What runs along a line. */
export type Inline = Text | Strong | Emphasis | Superscript | Link | NoBreak | LineBreak | Blank | Derived;

/** Horizontal alignment. `decimal` aligns amounts on their right edge, as `end` does, and never breaks them. */
export type Alignment = 'start' | 'center' | 'end' | 'justify' | 'decimal';

/** A title. `level` 1 to 6 is its rank in the outline, without gap; `id` is the target of links and bookmarks. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly id?: string;
  /** A named style of the house style (`charte.yaml`); `titre-<level>` when absent. */
  readonly style?: string;
  readonly children: readonly Inline[];
}

/** Running text. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly id?: string;
  /** A named style of the house style; `texte` when absent. */
  readonly style?: string;
  readonly children: readonly Inline[];
}

/** What stands before an item: a dash, a dot, a figure and a point, a letter and a parenthesis; or its own label. */
export type Marker = 'dash' | 'dot' | 'decimal' | 'letter' | 'written';

/** One item of a list: its label ("1°", "b)") if it bears its own, its blocks; the first is nearly always a paragraph. */
export interface ListItem {
  readonly label?: string;
  readonly children: readonly Block[];
}

/** A list. `start` is the first figure of a numbered list (1 when absent). */
export interface List {
  readonly kind: 'list';
  readonly marker: Marker;
  readonly start?: number;
  readonly items: readonly ListItem[];
}

/** A column: `width` is its share of the table's width relative to the other columns; `align` that of its cells. */
export interface Column {
  readonly width: number;
  readonly align: Alignment;
}

/** A cell. `header` makes it the head of its column or of its row. Spans are 1 when absent. */
export interface Cell {
  readonly header?: 'column' | 'row';
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly align?: Alignment;
  readonly children: readonly Block[];
}

/** A row. `style` is a named row style of the house style (`total`, `axe`…). */
export interface Row {
  readonly style?: string;
  readonly cells: readonly Cell[];
}

/** A table. `head` rows are repeated on each page; a row never splits across pages. */
export interface Table {
  readonly kind: 'table';
  readonly id?: string;
  /** A named table style of the house style; `tableau` when absent. */
  readonly style?: string;
  readonly caption?: readonly Inline[];
  readonly columns: readonly Column[];
  readonly head: readonly Row[];
  readonly body: readonly Row[];
}

/** Lines of a label and its value ("Pour : 101"), one under the other; the label includes its colon. */
export interface KeyValues {
  readonly kind: 'key-values';
  readonly style?: string;
  readonly entries: readonly { readonly key: readonly Inline[]; readonly value: readonly Inline[] }[];
}

/** One signatory: the lines above the room to sign, the lines below. */
export interface Signatory {
  /**
   * Name of the signature field, unique in the document (`signature-presidente`); absent in a copy that is not to be
   * signed, where the room stays blank.
   */
  readonly field?: string;
  /** What the place is for, in French, for assistive technology. */
  readonly tooltip: string;
  readonly above: readonly (readonly Inline[])[];
  readonly below: readonly (readonly Inline[])[];
}

/** The signature block: its signatories side by side, kept whole on one page. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly signatories: readonly Signatory[];
}

/** A note printed where it stands, called by its mark ("*"). */
export interface Note {
  readonly kind: 'note';
  readonly id: string;
  readonly mark: string;
  readonly children: readonly Inline[];
}

/** A part of the document: an act, an annex, an article. `style` names its role (`annexe`, `article`…). */
export interface Section {
  readonly kind: 'section';
  readonly id?: string;
  readonly style?: string;
  readonly children: readonly Block[];
}

/** A picture, on a line of its own. `alt` says what it shows, for whoever does not see it; it is never empty. */
export interface Image {
  readonly kind: 'image';
  readonly picture: Picture;
  readonly alt: string;
  /** Width asked for, in points; see `pictureSize`. */
  readonly width?: number;
  /** Where it stands in its column; `center` when absent. */
  readonly align?: 'start' | 'center' | 'end';
  /** What is printed under it, on the same page. */
  readonly caption?: readonly Inline[];
}

/** What follows begins on a new page. */
export interface PageBreak {
  readonly kind: 'page-break';
}

/** What stacks down a page. */
export type Block =
  | Section
  | Heading
  | Paragraph
  | List
  | Table
  | KeyValues
  | Signatures
  | Note
  | Image
  | PageBreak;

/** What the act is worth as a document: a draft is marked PROJET across each page. */
export type DocumentState = 'projet' | 'definitif';

/** A whole document, ready for any writer. */
export interface Document {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  /** BCP 47 tag: `fr-FR`. */
  readonly language: string;
  /** The date that the document states as its own, `YYYY-MM-DD`: never today's. */
  readonly date: string;
  readonly state: DocumentState;
  /** The running head, on every page but the first. */
  readonly header: readonly Inline[];
  /** The picture at the end of the running head, so many points wide; it says nothing that the first page does not. */
  readonly emblem?: { readonly picture: Picture; readonly width: number };
  /** The running foot, on every page, before "Page X / Y". */
  readonly footer: readonly Inline[];
  readonly body: readonly Block[];
  readonly attachments: readonly Attachment[];
}

/** A file that the document carries: the data it was made from. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  /** What it is, in French. */
  readonly description: string;
  /** PDF's AFRelationship (ISO 32000-2, 7.11.3). */
  readonly relationship: 'Source' | 'Data' | 'Schema' | 'Supplement';
  readonly content: string;
}
