/** Short makers of tree nodes, so that a test tree reads like the page that it makes. */
import type {
  Block,
  Cell,
  Column,
  Document,
  Heading,
  Inline,
  List,
  Marker,
  Paragraph,
  Row,
  Table,
} from '../../../src/document/tree.ts';

export const text = (value: string): Inline => ({ kind: 'text', text: value });
export const strong = (value: string): Inline => ({ kind: 'strong', children: [text(value)] });
export const emphasis = (value: string): Inline => ({ kind: 'emphasis', children: [text(value)] });
export const raised = (value: string): Inline => ({ kind: 'superscript', children: [text(value)] });
export const link = (href: string, value: string): Inline => ({
  kind: 'link',
  href,
  children: [text(value)],
});
export const together = (value: string): Inline => ({ kind: 'no-break', children: [text(value)] });
export const blank = (label: string, width: number): Inline => ({ kind: 'blank', label, width });
export const lineBreak: Inline = { kind: 'line-break' };

/** Inlines from strings and nodes. */
export function inlines(parts: readonly (string | Inline)[]): Inline[] {
  return parts.map((part) => (typeof part === 'string' ? text(part) : part));
}

export function p(...parts: (string | Inline)[]): Paragraph {
  return { kind: 'paragraph', children: inlines(parts) };
}

export function styled(style: string, ...parts: (string | Inline)[]): Paragraph {
  return { kind: 'paragraph', style, children: inlines(parts) };
}

export function heading(level: Heading['level'], title: string, id?: string): Heading {
  return { kind: 'heading', level, children: [text(title)], ...(id !== undefined && { id }) };
}

export function list(marker: Marker, ...items: (string | readonly Block[])[]): List {
  return {
    kind: 'list',
    marker,
    items: items.map((item) => ({ children: typeof item === 'string' ? [p(item)] : item })),
  };
}

/** A cell from a string, inlines or blocks. */
export function cell(content: string | readonly Block[], more: Omit<Cell, 'children'> = {}): Cell {
  return { ...more, children: typeof content === 'string' ? (content === '' ? [] : [p(content)]) : content };
}

export function row(cells: readonly (string | Cell)[], style?: string): Row {
  const made = cells.map((one) => (typeof one === 'string' ? cell(one) : one));
  return { cells: made, ...(style !== undefined && { style }) };
}

export const headRow = (...titles: string[]): Row =>
  row(titles.map((title) => cell(title, { header: 'column' })));

export function table(
  columns: readonly Column[],
  head: readonly Row[],
  body: readonly Row[],
  caption?: string,
): Table {
  return { kind: 'table', columns, head, body, ...(caption !== undefined && { caption: [text(caption)] }) };
}

export const column = (width: number, align: Column['align'] = 'start'): Column => ({ width, align });

/** A document around blocks. */
export function document(body: readonly Block[], more: Partial<Document> = {}): Document {
  return {
    title: 'Essai de mise en page',
    subject: 'Document fictif',
    author: 'Communauté du Val-Témoin',
    keywords: ['essai'],
    language: 'fr-FR',
    date: '2024-09-26',
    state: 'definitif',
    header: [],
    footer: [],
    attachments: [],
    body,
    ...more,
  };
}
