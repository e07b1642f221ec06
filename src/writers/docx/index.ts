import type { Fault } from '../../diagnostics/fault.ts';
import type { Charte } from '../../document/charte.ts';
import { textWidth } from '../../document/layout/figures.ts';
import type { Document } from '../../document/tree.ts';
import { type Bitmaps, bitmapsOf } from '../pictures/bitmaps.ts';
import { undrawnFaults } from '../pictures/undrawn.ts';
import { archive } from './archive.ts';
import { bookmarksOf } from './bookmarks.ts';
import { write } from './flow.ts';
import { packageFiles } from './package-files.ts';
import { closeBody } from './paragraph.ts';
import { type Skeleton, skeleton } from './skeleton/skeleton.ts';
import type { Place, Writer } from './writer.ts';

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
  const bitmaps = await bitmapsOf(document, charte);
  const writer = newWriter(document, charte, made, bitmaps.of);
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
  return {
    bytes: archive(packageFiles(document, made, writer)),
    faults: [...writer.faults, ...undrawnFaults(bitmaps)],
  };
}

function newWriter(document: Document, charte: Charte, { book }: Skeleton, bitmaps: Bitmaps['of']): Writer {
  return {
    charte,
    book,
    xml: '',
    faults: [],
    links: new Map(),
    bitmaps,
    media: new Map(),
    drawings: 0,
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
