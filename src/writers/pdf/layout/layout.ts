import type { Charte } from '../../../document/charte.ts';
import { textWidth } from '../../../document/layout/figures.ts';
import { baseStyle } from '../../../document/layout/settled-style.ts';
import type { Document, Inline } from '../../../document/tree.ts';
import type { Faces } from '../text/fonts.ts';
import { stackBlocks } from './blocks.ts';
import type { Op } from './flow.ts';
import { cutRunningTexts, furniture } from './furniture.ts';
import { newGalley, type Setting } from './galley.ts';
import { makePages, type PageBody } from './pages.ts';
import { type Tag, tagUnder } from './tags.ts';

/** A page ready to be painted. `running` is in place; the body hangs from `top`, in points from the page's top. */
export interface LaidPage {
  readonly running: readonly Op[];
  readonly body: PageBody;
  readonly top: number;
}

/** Visits all ops of a page, in reading order; `dy` brings each into its place. Nothing is copied: there are many. */
export function eachOp({ running, body, top }: LaidPage, visit: (op: Op, dy: number) => void): void {
  for (const op of running) visit(op, 0);
  for (const op of body.repeated?.ops ?? []) visit(op, top);
  for (const { slab, y } of body.placed) for (const op of slab.ops) visit(op, top + y);
  for (const op of body.closing) visit(op, top);
}

/** A document laid out on its pages. Sizes in points. */
export interface LaidDocument {
  readonly width: number;
  readonly height: number;
  readonly pages: readonly LaidPage[];
  readonly structure: Tag;
  /** Running texts that the margins had no room for. */
  readonly cut: readonly (readonly Inline[])[];
  /** Top of the text area, and its height. */
  readonly top: number;
  readonly room: number;
}

/** Lays a document out. The layout of an empty document is one empty page. */
export function layOut(document: Document, charte: Charte, faces: Faces): LaidDocument {
  const setting: Setting = { charte, faces };
  const { largeur, hauteur, marges } = charte.page;
  const structure = tagUnder(undefined, 'Document');
  const galley = newGalley();
  const width = Math.max(textWidth(charte), 1);
  const frame = { x: marges.gauche, width, style: baseStyle(charte), tag: structure };
  stackBlocks(galley, setting, frame, document.body);
  const room = Math.max(hauteur - marges.haut - marges.bas, 1);
  const made = makePages(galley.slabs, room);
  const bodies = made.length > 0 ? made : [{ placed: [], repeated: undefined, closing: [] }];
  const pages = bodies.map((body, i) => {
    const running = furniture(setting, document, i + 1, bodies.length);
    return { running, body, top: marges.haut };
  });
  const cut = cutRunningTexts(setting, document);
  return { width: largeur, height: hauteur, pages, structure, cut, top: marges.haut, room };
}
