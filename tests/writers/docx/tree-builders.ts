import type {
  Block,
  Cell,
  Document,
  Heading,
  Inline,
  List,
  Marker,
  Paragraph,
  Row,
  Section,
} from '../../../src/document/tree.ts';

/** Characters as they stand; `origin` names the data they come from. */
export const t = (text: string, origin?: string): Inline =>
  origin === undefined ? { kind: 'text', text } : { kind: 'text', text, origin };
export const b = (...children: readonly Inline[]): Inline => ({ kind: 'strong', children });
export const i = (...children: readonly Inline[]): Inline => ({ kind: 'emphasis', children });
export const sup = (text: string): Inline => ({ kind: 'superscript', children: [t(text)] });
export const nb = (...children: readonly Inline[]): Inline => ({ kind: 'no-break', children });
export const a = (href: string, text: string): Inline => ({ kind: 'link', href, children: [t(text)] });
export const d = (path: string, ...children: readonly Inline[]): Inline => ({
  kind: 'derived',
  path,
  children,
});
export const blank = (label: string, width: number): Inline => ({ kind: 'blank', label, width });
export const br: Inline = { kind: 'line-break' };

const inlines = (content: readonly (Inline | string)[]): readonly Inline[] =>
  content.map((one) => (typeof one === 'string' ? t(one) : one));

export const p = (...content: readonly (Inline | string)[]): Paragraph => ({
  kind: 'paragraph',
  children: inlines(content),
});
export const styled = (style: string, ...content: readonly (Inline | string)[]): Paragraph => ({
  ...p(...content),
  style,
});
export const h = (level: Heading['level'], text: string, more: Partial<Heading> = {}): Heading => ({
  kind: 'heading',
  level,
  children: [t(text)],
  ...more,
});
export const list = (marker: Marker, ...items: readonly (string | readonly Block[])[]): List => ({
  kind: 'list',
  marker,
  items: items.map((item) => ({ children: typeof item === 'string' ? [p(item)] : item })),
});
export const section = (style: string, ...children: readonly Block[]): Section => ({
  kind: 'section',
  style,
  children,
});
export const cell = (text: string, more: Partial<Cell> = {}): Cell => ({ children: [p(text)], ...more });
export const row = (...cells: readonly (string | Cell)[]): Row => ({
  cells: cells.map((one) => (typeof one === 'string' ? cell(one) : one)),
});
export const rowOf = (style: string, ...cells: readonly (string | Cell)[]): Row => ({
  style,
  ...row(...cells),
});

/** A document with nothing in it. */
export const emptyDocument: Document = {
  title: 'Document d’essai',
  subject: 'Essai',
  author: 'Communauté de communes des Trois Vallons',
  keywords: ['essai', 'délibération'],
  language: 'fr-FR',
  date: '2031-03-14',
  state: 'definitif',
  header: [],
  footer: [],
  body: [],
  attachments: [],
};

/** A document of these blocks. */
export const documentOf = (body: readonly Block[], more: Partial<Document> = {}): Document => ({
  ...emptyDocument,
  ...more,
  body,
});
