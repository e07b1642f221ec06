import type { Fault } from '../../diagnostics/fault.ts';
import type { Charte } from '../../document/charte.ts';
import type { Document } from '../../document/tree.ts';
import { archive, type Entry, entry } from './archive.ts';
import { bookmarksOf } from './bookmarks.ts';
import { write } from './flow.ts';
import { runs } from './inlines/runs.ts';
import { closeBody } from './paragraph.ts';
import { attachmentParts, attachmentTypes, bodyRelations, coreProperties } from './parts.ts';
import { type Skeleton, skeleton } from './skeleton/skeleton.ts';
import { type Place, textWidth, type Writer } from './writer.ts';

/** A Word document, and what in the tree could not be written as it stands. */
export interface RenderedDocx {
  readonly bytes: Uint8Array;
  readonly faults: Fault[];
}

/**
 * Writes the tree as a Word document (ECMA-376 transitional, compatibility mode 15) in the house style.
 * The bytes depend on the tree and on the house style alone. A character that XML refuses is a fault.
 */
export async function renderDocx(document: Document, charte: Charte): Promise<RenderedDocx> {
  const made = await skeleton(charte, document.language, document.state);
  const writer = newWriter(document, charte, made);
  const place: Place = {
    width: textWidth(charte),
    indent: 0,
    level: -1,
    style: made.book.text,
    inCell: false,
    keepNext: false,
  };
  write(document.body, place, writer);
  closeBody(writer);
  return { bytes: archive(entries(document, made, writer)), faults: writer.faults };
}

function newWriter(document: Document, charte: Charte, { book }: Skeleton): Writer {
  return {
    charte,
    book,
    xml: '',
    faults: [],
    links: new Map(),
    bookmarks: bookmarksOf(document.body),
    placed: new Set(),
    numbers: [],
    unknown: new Set(),
    pending: { bookmarks: [], pageBreak: false, before: 0 },
    opened: 0,
    afterTable: false,
    write,
  };
}

/** The files of the package, in the order in which readers look for them. */
function entries(document: Document, made: Skeleton, writer: Writer): readonly Entry[] {
  const { attachments } = document;
  const running = runningParts(document, made, writer);
  const carried = attachments.flatMap((file, rank) => attachmentParts(file, rank + 1, writer));
  const relations = bodyRelations(writer.links, attachments.length, writer);
  const [root, ...fixed] = made.fixed;
  return [
    entry('[Content_Types].xml', `${made.contentTypes}${attachmentTypes(attachments.length)}</Types>`),
    ...(root === undefined ? [] : [root]),
    entry(made.body.name, made.body.before + writer.xml + made.body.after),
    entry('word/_rels/document.xml.rels', `${made.documentRelations}${relations}</Relationships>`),
    ...running,
    entry('word/numbering.xml', `${made.numbering}${numbers(writer)}</w:numbering>`),
    ...fixed,
    entry('docProps/core.xml', coreProperties(document, writer)),
    ...carried.map(([name, content]) => entry(name, content)),
  ];
}

/** Headers and footers. A header without text is that of the first page: its rule would stand under nothing. */
function runningParts(document: Document, made: Skeleton, writer: Writer): readonly Entry[] {
  const first = made.running.find(({ text, after }) => text === 'header' && after === '');
  return made.running.map(({ name, before, after, text }) => {
    const inside = after === '' ? '' : runs(document[text], writer);
    if (text === 'header' && inside === '') return entry(name, first?.before ?? before);
    return entry(name, before + inside + after);
  });
}

/** The instances of lists: one for all dashes, one for all dots, one for each list with figures or letters. */
function numbers({ numbers: own }: Writer): string {
  const shared = [0, 1].map(
    (definition) => `<w:num w:numId="${definition + 1}"><w:abstractNumId w:val="${definition}"/></w:num>`,
  );
  return [...shared, ...own].join('');
}
