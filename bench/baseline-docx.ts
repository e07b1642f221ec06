import {
  AlignmentType,
  HeadingLevel,
  Packer,
  PageBreak,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  Document as WordDocument,
  Table as WordTable,
} from 'docx';
import type { Block, Document, Inline, Table } from '../src/document/tree.ts';

/**
 * The baseline that the DOCX writer is measured against: the same act made the straightforward way, with the `docx`
 * library as its guide shows it, without content controls or attached data. Only the bench uses it.
 */

function runs(inlines: readonly Inline[], bold: boolean): TextRun[] {
  return inlines.flatMap((inline): TextRun[] => {
    switch (inline.kind) {
      case 'text':
        return [new TextRun({ text: inline.text, bold })];
      case 'line-break':
        return [new TextRun({ break: 1 })];
      case 'blank':
        return [new TextRun({ text: '................', bold })];
      case 'strong':
        return runs(inline.children, true);
      default:
        return runs(inline.children, bold);
    }
  });
}

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

const plain = (inlines: readonly Inline[]): Paragraph =>
  new Paragraph({
    children: runs(inlines, false),
    alignment: AlignmentType.JUSTIFIED,
    spacing: { after: 120 },
  });

function tableOf(table: Table): WordTable {
  const rows = [...table.head, ...table.body].map(
    (row) =>
      new TableRow({
        children: row.cells.map(
          (cell) =>
            new TableCell({
              children: cell.children
                .flatMap((block) => write(block))
                .concat(cell.children.length === 0 ? new Paragraph('') : []),
              columnSpan: cell.colspan ?? 1,
              rowSpan: cell.rowspan ?? 1,
            }),
        ),
      }),
  );
  return new WordTable({ rows });
}

function write(block: Block): (Paragraph | WordTable)[] {
  switch (block.kind) {
    case 'section':
      return block.children.flatMap(write);
    case 'heading':
      return [
        new Paragraph({
          children: runs(block.children, true),
          heading: LEVELS[block.level - 1] ?? HeadingLevel.HEADING_6,
        }),
      ];
    case 'list':
      return block.items.flatMap(({ children }) =>
        children.map((child) =>
          child.kind === 'paragraph'
            ? new Paragraph({ children: runs(child.children, false), bullet: { level: 0 } })
            : new Paragraph(''),
        ),
      );
    case 'table':
      return [tableOf(block)];
    case 'key-values':
      return block.entries.map(({ key, value }) => plain([...key, ...value]));
    case 'image':
      return [];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'signatures':
      return block.signatories.flatMap(({ above, below }) => [...above, ...below].map(plain));
    default:
      return [plain(block.children)];
  }
}

/** The DOCX of `document` the straightforward way, as bytes. */
export const baselineDocx = (document: Document): Promise<Uint8Array> =>
  Packer.toBuffer(
    new WordDocument({ title: document.title, sections: [{ children: document.body.flatMap(write) }] }),
  );
