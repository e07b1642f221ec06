import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Charte, TextStyle } from '../src/document/charte.ts';
import type { Block, Document, Inline, Table } from '../src/document/tree.ts';

/**
 * The baseline that the writer is measured against: the same act made the straightforward way, with pdfkit's own
 * `text()` and `table()`, fonts given by path, untagged. Only the bench uses it.
 */

const require = createRequire(import.meta.url);
const FACES = {
  regular: require.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
} as const;

interface Run {
  readonly text: string;
  readonly bold: boolean;
}

function runs(inlines: readonly Inline[], bold: boolean): readonly Run[] {
  return inlines.flatMap((inline): readonly Run[] => {
    switch (inline.kind) {
      case 'text':
        return [{ text: inline.text, bold }];
      case 'line-break':
        return [{ text: '\n', bold }];
      case 'blank':
        return [{ text: '................', bold }];
      case 'strong':
        return runs(inline.children, true);
      default:
        return runs(inline.children, bold);
    }
  });
}

const plain = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      'children' in block && block.kind !== 'section'
        ? runs(block.children, false)
            .map(({ text }) => text)
            .join('')
        : '',
    )
    .join('\n');

function write(doc: PDFKit.PDFDocument, inlines: readonly Inline[], style: TextStyle, base: TextStyle): void {
  const set = { ...base, ...style };
  const all = runs(inlines, set.gras === true);
  const align = set.alignement === 'justifie' ? 'justify' : set.alignement === 'centre' ? 'center' : 'left';
  doc.fontSize(set.corps ?? 10).moveDown((set.avant ?? 0) / 12);
  all.forEach(({ text, bold }, rank) => {
    doc.font(bold ? FACES.bold : FACES.regular).text(text, { align, continued: rank < all.length - 1 });
  });
  doc.moveDown((set.apres ?? 0) / 12);
}

function writeTable(doc: PDFKit.PDFDocument, table: Table): void {
  const rows = [...table.head, ...table.body].map((row) =>
    row.cells.map((cell) => ({
      text: plain(cell.children),
      colSpan: cell.colspan ?? 1,
      rowSpan: cell.rowspan ?? 1,
    })),
  );
  doc
    .font(FACES.regular)
    .fontSize(9.5)
    .table({ data: rows, columnStyles: table.columns.map(({ width }) => ({ width: (width / 100) * 471 })) });
}

interface Baseline {
  readonly doc: PDFKit.PDFDocument;
  readonly charte: Charte;
}

const styleOf = ({ charte }: Baseline, name: string): TextStyle => charte.styles[name] ?? {};

function writeBlock(baseline: Baseline, block: Block): void {
  const { doc } = baseline;
  const lines = (all: readonly (readonly Inline[])[]): void => {
    for (const line of all) write(doc, line, {}, styleOf(baseline, 'texte'));
  };
  switch (block.kind) {
    case 'section':
      writeBlocks(baseline, block.children);
      break;
    case 'heading':
      write(
        doc,
        block.children,
        styleOf(baseline, block.style ?? `titre-${block.level}`),
        styleOf(baseline, 'texte'),
      );
      break;
    case 'list':
      writeBlocks(
        baseline,
        block.items.flatMap(({ children }) => children),
      );
      break;
    case 'table':
      writeTable(doc, block);
      break;
    case 'key-values':
      lines(block.entries.map(({ key, value }) => [...key, ...value]));
      break;
    case 'image':
      break;
    case 'page-break':
      doc.addPage();
      break;
    case 'signatures':
      lines(block.signatories.flatMap(({ above, below }) => [...above, ...below]));
      break;
    default:
      lines([block.children]);
  }
}

function writeBlocks(baseline: Baseline, blocks: readonly Block[]): void {
  for (const block of blocks) writeBlock(baseline, block);
}

/** The PDF of `document` the straightforward way, as bytes. */
export function baselinePdf(document: Document, charte: Charte): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const doc = new PDFDocument({
      size: 'A4',
      margins: { top: 68, bottom: 68, left: 62, right: 62 },
      bufferPages: true,
      // Else pdfkit opens Helvetica, which no act may use.
      font: FACES.regular,
    });
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    writeBlocks({ doc, charte }, document.body);
    const { count } = doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      doc.switchToPage(page);
      doc.page.margins.bottom = 0;
      doc.fontSize(8).text(`Page ${page + 1} / ${count}`, 62, 800, { align: 'right', lineBreak: false });
    }
    doc.end();
  });
}
