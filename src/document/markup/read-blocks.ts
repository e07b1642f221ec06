import type { Block, Heading, Inline, KeyValues, List, Note, Signatory, Signatures } from '../tree.ts';
import { noteLandmarks } from './landmarks.ts';
import type { MarkupElement, MarkupNode } from './parse-elements.ts';
import { readImage } from './read-image.ts';
import { readInlines } from './read-inlines.ts';
import { readTable } from './read-table.ts';
import { attribute, choice, identity, positive, type Reading, report, slotOf, style } from './reading.ts';
import { shiftedHeadings } from './shift-headings.ts';
import { INLINES } from './vocabulary.ts';

/** Returns the blocks that the nodes hold; running text between blocks becomes paragraphs. */
export function readFlow(reading: Reading, nodes: readonly MarkupNode[]): readonly Block[] {
  const blocks: Block[] = [];
  let loose: MarkupNode[] = [];
  const flush = (): void => {
    const children = readInlines(reading, loose);
    if (children.length > 0) blocks.push({ kind: 'paragraph', children });
    loose = [];
  };
  for (const node of nodes) {
    if (node.kind === 'text' || INLINES.includes(node.name)) {
      loose.push(node);
    } else {
      flush();
      blocks.push(...readBlock(reading, node));
    }
  }
  flush();
  return blocks;
}

function readBlock(reading: Reading, element: MarkupElement): readonly Block[] {
  switch (element.name) {
    case 'p':
      return readParagraph(reading, element);
    case 'section':
      return [{ kind: 'section', ...role(reading, element), children: readFlow(reading, element.children) }];
    case 'ul':
    case 'ol':
      return [readList(reading, element)];
    case 'dl':
      return [readKeyValues(reading, element)];
    case 'aside':
      return [readNote(reading, element)];
    case 'table':
      return [readTable(reading, element, readFlow)];
    case 'signatures':
      return [readSignatures(reading, element)];
    case 'img':
      return readImage(reading, element);
    case 'saut-de-page':
      return [{ kind: 'page-break' }];
    case 'inserer':
      return readSlot(reading, element);
    default:
      return [readHeading(reading, element)];
  }
}

function named(reading: Reading, element: MarkupElement): { readonly id?: string; readonly style?: string } {
  return { ...identity(reading, element), ...style(reading, element, 'styles') };
}

/** A paragraph; with the blocks of a short text that it inserts, where it has sub-points: what comes after closes the last. */
function readParagraph(reading: Reading, element: MarkupElement): readonly Block[] {
  const { children } = element;
  const own = named(reading, element);
  const rank = children.findIndex(
    (child) =>
      child.kind === 'element' && child.name === 'inserer-texte' && subPoints(reading, child).length > 0,
  );
  const slot = children[rank];
  if (slot?.kind !== 'element')
    return [{ kind: 'paragraph', ...own, children: readInlines(reading, children) }];
  const others = subPoints(reading, slot);
  const closing = readInlines(reading, children.slice(rank + 1));
  const opening = readInlines({ ...reading, opened: slot }, children.slice(0, rank + 1));
  return [{ kind: 'paragraph', ...own, children: opening }, ...closedBy(others, closing)];
}

/** What the text of a slot holds after its first paragraph. */
const subPoints = (reading: Reading, element: MarkupElement): readonly Block[] =>
  (reading.slots[attribute(reading, element, 'nom') ?? ''] ?? []).slice(1);

/** The blocks, the last line of which goes on with `closing`. */
function closedBy(blocks: readonly Block[], closing: readonly Inline[]): readonly Block[] {
  const last = blocks.at(-1);
  if (last === undefined || closing.length === 0) return blocks;
  const before = blocks.slice(0, -1);
  if (last.kind === 'paragraph') return [...before, { ...last, children: [...last.children, ...closing] }];
  if (last.kind !== 'list') return blocks;
  const items = last.items.map((item, rank) =>
    rank === last.items.length - 1 ? { ...item, children: closedBy(item.children, closing) } : item,
  );
  return [...before, { ...last, items }];
}

/** The class of a section is its role (`annexe`, `article`…), not a look: the house style need not know it. */
function role(reading: Reading, element: MarkupElement): { readonly id?: string; readonly style?: string } {
  const name = attribute(reading, element, 'class');
  return { ...identity(reading, element), ...(name !== undefined && { style: name }) };
}

function readHeading(reading: Reading, element: MarkupElement): Heading {
  const level = Number(element.name.slice(1)) as Heading['level'];
  reading.landmarks.push({ kind: 'heading', level, span: element });
  return {
    kind: 'heading',
    level,
    ...named(reading, element),
    children: readInlines(reading, element.children),
  };
}

function elements({ children }: MarkupElement, ...names: readonly string[]): readonly MarkupElement[] {
  return children.flatMap((child) => (child.kind === 'element' && names.includes(child.name) ? [child] : []));
}

function readList(reading: Reading, element: MarkupElement): List {
  const items = elements(element, 'li').map((item) => ({ children: readFlow(reading, item.children) }));
  if (items.length === 0) {
    report(
      reading,
      'BALISE-06',
      element,
      `La liste « <${element.name}> » n'a aucun élément.`,
      "N'écrire la liste que s'il y a des <li>.",
    );
  }
  if (element.name === 'ul') {
    const marker =
      choice(reading, element, 'class', ['tiret', 'point'] as const) === 'point' ? 'dot' : 'dash';
    return { kind: 'list', marker, items };
  }
  const marker = choice(reading, element, 'type', ['1', 'a'] as const) === 'a' ? 'letter' : 'decimal';
  const start = positive(reading, element, 'start', true);
  return { kind: 'list', marker, ...(start !== undefined && { start }), items };
}

function readKeyValues(reading: Reading, element: MarkupElement): KeyValues {
  const entries: { key: readonly Inline[]; value: readonly Inline[] }[] = [];
  let key: readonly Inline[] | undefined;
  for (const child of elements(element, 'dt', 'dd')) {
    const inlines = readInlines(reading, child.children);
    if ((child.name === 'dt') !== (key === undefined)) {
      report(
        reading,
        'BALISE-03',
        child,
        'Dans « <dl> », chaque <dt> est suivi de son <dd>.',
        'Écrire <dt>…</dt><dd>…</dd>.',
      );
    }
    if (child.name === 'dd') entries.push({ key: key ?? [], value: inlines });
    key = child.name === 'dt' ? inlines : undefined;
  }
  if (key !== undefined) {
    report(
      reading,
      'BALISE-06',
      element,
      "Le dernier « <dt> » de « <dl> » n'a pas de <dd>.",
      'Écrire <dd>…</dd>.',
    );
  }
  return { kind: 'key-values', ...style(reading, element, 'styles'), entries };
}

function readNote(reading: Reading, element: MarkupElement): Note {
  const { id = '' } = identity(reading, element);
  const mark = attribute(reading, element, 'mark') ?? '';
  return { kind: 'note', id, mark, children: readInlines(reading, element.children) };
}

function readSignatures(reading: Reading, element: MarkupElement): Signatures {
  const signatories = elements(element, 'signataire').map((one): Signatory => {
    const field = attribute(reading, one, 'champ');
    if (field !== undefined) reading.landmarks.push({ kind: 'field', id: field, span: one });
    const lines = (name: string): readonly (readonly Inline[])[] =>
      elements(one, name).flatMap((part) =>
        elements(part, 'p').map((line) => readInlines(reading, line.children)),
      );
    const tooltip = attribute(reading, one, 'infobulle') ?? '';
    const named = field === undefined ? {} : { field };
    return { ...named, tooltip, above: lines('dessus'), below: lines('dessous') };
  });
  if (signatories.length === 0) {
    report(
      reading,
      'BALISE-06',
      element,
      "« <signatures> » n'a aucun signataire.",
      'Y écrire au moins un <signataire>.',
    );
  }
  return { kind: 'signatures', signatories };
}

function readSlot(reading: Reading, element: MarkupElement): readonly Block[] {
  const name = attribute(reading, element, 'nom') ?? '';
  const slot = slotOf(reading, element);
  if (slot === undefined) return [];
  const top = positive(reading, element, 'niveau', true) ?? 1;
  const { blocks, deepest } = shiftedHeadings(slot, top - 1);
  if (deepest > 6) {
    const message = `Les titres de « ${name} » descendraient au niveau ${deepest} : six niveaux sont admis.`;
    report(
      reading,
      'BALISE-10',
      element,
      message,
      'Diminuer « niveau », ou remonter les titres du texte inséré.',
    );
  }
  noteLandmarks(blocks, element, reading.landmarks);
  return blocks;
}
