import type { Charte } from '../../../document/charte.ts';
import type { Document } from '../../../document/tree.ts';
import type { Faces } from '../text/fonts.ts';
import { stackBlocks } from './blocks.ts';
import { moved, type Op } from './flow.ts';
import { furniture } from './furniture.ts';
import { newGalley, type Setting } from './galley.ts';
import { makePages, type PageBody } from './pages.ts';
import { baseStyle } from './style.ts';
import { type Tag, tagUnder } from './tags.ts';

/** A page ready to be painted: ops in place, y from the top of the page. */
export interface LaidPage {
  /** Rules and backgrounds, under everything else. */
  readonly ground: readonly Op[];
  /** Running head and foot, repeated table heads: artifacts. */
  readonly furniture: readonly Op[];
  /** The text, in reading order. */
  readonly content: readonly Op[];
}

/** A document laid out on its pages. Sizes in points. */
export interface LaidDocument {
  readonly width: number;
  readonly height: number;
  readonly pages: readonly LaidPage[];
  readonly bodies: readonly PageBody[];
  readonly structure: Tag;
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
  const width = Math.max(largeur - marges.gauche - marges.droite, 1);
  const frame = { x: marges.gauche, width, style: baseStyle(charte), tag: structure };
  stackBlocks(galley, setting, frame, document.body);
  const room = Math.max(hauteur - marges.haut - marges.bas, 1);
  const made = makePages(galley.slabs, room);
  const bodies = made.length > 0 ? made : [{ placed: [], repeated: undefined, closing: [] }];
  const pages = bodies.map((body, i) => {
    const running = furniture(setting, document, i + 1, bodies.length);
    return layPage(body, running, marges.haut);
  });
  return { width: largeur, height: hauteur, pages, bodies, structure, top: marges.haut, room };
}

function layPage(body: PageBody, running: readonly Op[], top: number): LaidPage {
  const ground: Op[] = [];
  const artifacts: Op[] = [];
  const content: Op[] = [];
  const sort = (op: Op): void => {
    if (op.kind === 'rule' || op.kind === 'fill') ground.push(op);
    else if (op.kind === 'line' && op.tag === undefined) artifacts.push(op);
    else content.push(op);
  };
  for (const op of running) sort(op);
  for (const op of body.repeated?.ops ?? []) sort(moved(op, 0, top));
  for (const { slab, y } of body.placed) for (const op of slab.ops) sort(moved(op, 0, top + y));
  for (const op of body.closing) sort(moved(op, 0, top));
  return { ground, furniture: artifacts, content };
}
