import { announces, holdsEntries } from '../../../document/layout/keep.ts';
import {
  headingStyle,
  namedStyle,
  roleStyle,
  type SettledStyle,
} from '../../../document/layout/settled-style.ts';
import type { Block, Heading, Inline, KeyValues, Note, Paragraph, Section } from '../../../document/tree.ts';
import type { Op, Source } from './flow.ts';
import { bind, type Frame, type Galley, holdNext, type Setting } from './galley.ts';
import { stackImage } from './image.ts';
import { stackList } from './list.ts';
import { stackParagraph } from './paragraph.ts';
import { plainInlines } from './plain-inlines.ts';
import { stackSignatures } from './signatures.ts';
import { stackTable } from './table.ts';
import { type TagType, tagUnder } from './tags.ts';

/** Stacks blocks in order. */
export function stackBlocks(galley: Galley, setting: Setting, frame: Frame, blocks: readonly Block[]): void {
  blocks.forEach((block, i) => {
    stackBlock(galley, setting, frame, block);
    if (announces(block, blocks[i + 1])) holdNext(galley, 1);
  });
}

/** Stacks one block: one handler a node. */
export function stackBlock(galley: Galley, setting: Setting, frame: Frame, block: Block): void {
  switch (block.kind) {
    case 'section':
      stackSection(galley, setting, frame, block);
      return;
    case 'heading':
      stackHeading(galley, setting, frame, block);
      return;
    case 'paragraph':
      stackPlain(galley, setting, frame, block);
      return;
    case 'list':
      stackList(galley, setting, frame, block, stackBlocks);
      return;
    case 'table':
      stackTable(galley, setting, frame, block, stackBlocks);
      return;
    case 'key-values':
      stackKeyValues(galley, setting, frame, block);
      return;
    case 'signatures':
      stackSignatures(galley, setting, frame, block);
      return;
    case 'note':
      stackNote(galley, setting, frame, block);
      return;
    case 'image':
      stackImage(galley, setting, frame, block);
      return;
    case 'page-break':
      if (galley.slabs.length > 0) galley.newPage = true;
  }
}

function sourceOf(
  block: { readonly kind: string; readonly style?: string; readonly id?: string },
  inlines: readonly Inline[],
): Source {
  return {
    kind: block.kind,
    inlines: () => inlines,
    ...(block.style !== undefined && { style: block.style }),
    ...(block.id !== undefined && { id: block.id }),
  };
}

function anchors(frame: Frame, id: string | undefined): Op[] {
  return id === undefined ? [] : [{ kind: 'anchor', x: frame.x, y: 0, id }];
}

/** Inside a cell, the column aligns the text, unless the paragraph's own style says otherwise. */
function styleIn(setting: Setting, frame: Frame, name: string | undefined): SettledStyle {
  return namedStyle(setting.charte, frame.style, name);
}

function stackSection(galley: Galley, setting: Setting, frame: Frame, block: Section): void {
  const role = roleStyle(setting.charte, block);
  const tag = tagUnder(frame.tag, 'Sect');
  if (role.saut && galley.slabs.length > 0) galley.newPage = true;
  galley.gap += role.avant;
  const first = galley.slabs.length;
  galley.leading.push(...anchors(frame, block.id));
  const indent = role.retrait;
  stackBlocks(
    galley,
    setting,
    { ...frame, tag, x: frame.x + indent, width: frame.width - indent },
    block.children,
  );
  if (role.insecable) bind(galley, first, 2);
  galley.gap += role.apres;
  if (role.solidaire) holdNext(galley, 2);
}

function stackHeading(galley: Galley, setting: Setting, frame: Frame, block: Heading): void {
  const type: TagType = `H${block.level}`;
  const tag = tagUnder(frame.tag, type);
  const name = headingStyle(block);
  const style = styleIn(setting, frame, name);
  const title = plainInlines(block.children);
  const onFirst: Op[] = [
    ...anchors(frame, block.id),
    { kind: 'bookmark', x: frame.x, y: 0, level: block.level, title, tag },
  ];
  const source = sourceOf({ ...block, style: name }, block.children);
  stackParagraph(galley, setting, frame, { inlines: block.children, style, tag, source, onFirst });
  // Whatever the house style says, a title never stands alone at the foot of a page.
  holdNext(galley, 2);
}

function stackPlain(galley: Galley, setting: Setting, frame: Frame, block: Paragraph): void {
  stackParagraph(galley, setting, frame, {
    inlines: block.children,
    style: styleIn(setting, frame, block.style),
    tag: tagUnder(frame.tag, 'P'),
    source: sourceOf(block, block.children),
    onFirst: anchors(frame, block.id),
  });
}

/** A space parts a label from its value. */
const SPACE = { kind: 'text', text: ' ' } as const;

function stackKeyValues(galley: Galley, setting: Setting, frame: Frame, block: KeyValues): void {
  const style = styleIn(setting, frame, block.style);
  const first = galley.slabs.length;
  const tag = tagUnder(frame.tag, 'Div');
  block.entries.forEach((entry, i) => {
    const last = i === block.entries.length - 1;
    const inner = { avant: i === 0 ? style.avant : 0, apres: last ? style.apres : 0 };
    stackParagraph(galley, setting, frame, {
      inlines: [...entry.key, SPACE, ...entry.value],
      style: { ...style, ...inner, alignement: 'gauche', solidaire: false },
      tag: tagUnder(tag, 'P'),
      source: sourceOf(block, entry.value),
    });
  });
  if (holdsEntries(block.entries.length)) bind(galley, first, 2);
  if (style.solidaire) holdNext(galley, 2);
}

function stackNote(galley: Galley, setting: Setting, frame: Frame, block: Note): void {
  const mark = { kind: 'text', text: block.mark } as const;
  stackParagraph(galley, setting, frame, {
    inlines: [mark, ...block.children],
    style: styleIn(setting, frame, 'note'),
    tag: tagUnder(frame.tag, 'Note', { id: block.id }),
    source: { kind: 'note', id: block.id, inlines: () => block.children },
    onFirst: anchors(frame, block.id),
  });
}
