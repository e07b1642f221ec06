/** Tagged PDF (ISO 32000-1, 14.7 and 14.8; ISO 14289-1, 7.1 to 7.9). Each finding is a sentence. */
import { isArray, isDictionary, isReference, type Value } from '../../src/readers/acts/objects.ts';
import { entry, nameOf, resolve, textOf } from '../../src/readers/acts/pdf-file.ts';
import {
  type Element,
  elementsOf,
  innerElements,
  type Kid,
  type TaggedFile,
} from '../../src/readers/acts/structure.ts';

/** All findings about the structure of a file. */
export function checkStructure(tagged: TaggedFile): string[] {
  return [
    ...checkContent(tagged),
    ...checkParents(tagged),
    ...checkParentTree(tagged),
    ...checkNesting(tagged),
    ...checkHeadings(tagged),
    ...checkTables(tagged),
    ...checkNotes(tagged),
    ...checkFigures(tagged),
  ];
}

/** All that is painted is either an artifact or the content of exactly one element, of the type that it says. */
function checkContent({ contents, root }: TaggedFile): string[] {
  const found: string[] = [];
  const owned = new Map<string, string>();
  for (const element of elementsOf(root)) {
    for (const kid of element.kids) {
      if (kid.kind !== 'marked') continue;
      const key = `${kid.page}/${kid.mcid}`;
      if (owned.has(key)) found.push(`marked content ${key} has two elements`);
      owned.set(key, element.type);
    }
  }
  contents.forEach(({ shown, tags, unmarkedPaths, unbalanced }, page) => {
    if (unbalanced) found.push(`page ${page}: marks are not balanced`);
    if (unmarkedPaths > 0) found.push(`page ${page}: ${unmarkedPaths} paths outside every mark`);
    if (shown.some((one) => one.unmarked)) found.push(`page ${page}: text outside every mark`);
    for (const [mcid, tag] of tags) {
      const type = owned.get(`${page}/${mcid}`);
      if (type !== tag) found.push(`page ${page}: content ${mcid} is marked ${tag}, its element is ${type}`);
      owned.delete(`${page}/${mcid}`);
    }
  });
  for (const key of owned.keys()) found.push(`an element has content ${key}, which no page shows`);
  return found;
}

function checkParents({ file, root }: TaggedFile): string[] {
  return elementsOf(root).flatMap((element) =>
    innerElements(element).flatMap((inner) => {
      const parent = inner.dictionary.get('P');
      const right = isReference(parent) && parent.ref === element.object;
      return right && file.objects.has(inner.object) ? [] : [`${inner.type} does not know its parent`];
    }),
  );
}

/** The parent tree leads from each marked content and each annotation back to its element. */
function checkParentTree(tagged: TaggedFile): string[] {
  const { file, root } = tagged;
  const tree = entry(file, entry(file, file.trailer.get('Root'), 'StructTreeRoot'), 'ParentTree');
  const nums = entry(file, tree, 'Nums');
  const byKey = new Map<number, Value | undefined>();
  if (isArray(nums)) for (let i = 0; i < nums.length; i += 2) byKey.set(Number(nums[i]), nums[i + 1]);
  return elementsOf(root).flatMap((element) =>
    element.kids.flatMap((kid) => {
      if (kid.kind === 'element') return [];
      const found = parentOf(tagged, byKey, kid);
      return isReference(found) && found.ref === element.object
        ? []
        : [`the parent tree misses ${kidName(kid)}`];
    }),
  );
}

function parentOf(
  { file, pages }: TaggedFile,
  byKey: ReadonlyMap<number, Value | undefined>,
  kid: Exclude<Kid, Element>,
): Value | undefined {
  if (kid.kind === 'annotation') {
    return byKey.get(Number(entry(file, file.objects.get(kid.object), 'StructParent')));
  }
  const own = resolve(file, byKey.get(Number(pages[kid.page]?.get('StructParents'))));
  return isArray(own) ? own[kid.mcid] : undefined;
}

function kidName(kid: Exclude<Kid, Element>): string {
  return kid.kind === 'marked' ? `content ${kid.page}/${kid.mcid}` : `annotation ${kid.object}`;
}

/** Which elements may stand directly in which (14.8.4); a type that is not listed may stand anywhere. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  Caption: ['Table', 'Figure'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
};

const CONTENTS: Readonly<Record<string, readonly string[]>> = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['Caption', 'THead', 'TBody', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
};

const KNOWN = new Set(
  'Document Sect Div H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table Caption THead TBody TR TH TD Link Span Note Form Figure'.split(
    ' ',
  ),
);

function checkNesting({ root }: TaggedFile): string[] {
  const found = root.type === 'Document' ? [] : [`the root is ${root.type}, not Document`];
  for (const element of elementsOf(root)) {
    if (!KNOWN.has(element.type)) found.push(`${element.type} is no type in use`);
    for (const inner of innerElements(element)) {
      if (HOMES[inner.type]?.includes(element.type) === false) found.push(`${inner.type} in ${element.type}`);
      if (CONTENTS[element.type]?.includes(inner.type) === false)
        found.push(`${element.type} holds ${inner.type}`);
    }
    const holdsText = element.kids.some((kid) => kid.kind === 'marked');
    if (holdsText && CONTENTS[element.type] !== undefined) found.push(`${element.type} holds text directly`);
  }
  return found;
}

function checkHeadings({ root }: TaggedFile): string[] {
  let level = 0;
  return elementsOf(root).flatMap(({ type }) => {
    const own = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
    if (own === 0) return [];
    const skipped = own > level + 1;
    const before = level;
    level = own;
    return skipped ? [`H${own} follows H${before}`] : [];
  });
}

/** Tables are regular: with spans, each row covers as many columns; each head says what it heads. */
function checkTables({ file, root }: TaggedFile): string[] {
  return elementsOf(root)
    .filter(({ type }) => type === 'Table')
    .flatMap((table) => {
      const found: string[] = [];
      const parts = innerElements(table).filter(({ type }) => type === 'THead' || type === 'TBody');
      const widths = parts.flatMap((part) => rowWidths(file, part));
      if (new Set(widths).size > 1)
        found.push(`a table has rows of ${[...new Set(widths)].join(', ')} columns`);
      for (const cell of elementsOf(table).filter(({ type }) => type === 'TH')) {
        if (nameOf(entry(file, cell.dictionary.get('A'), 'Scope')) === '') found.push('a TH has no Scope');
      }
      return found;
    });
}

function rowWidths(file: TaggedFile['file'], part: Element): number[] {
  const carried: number[] = [];
  return innerElements(part).map((row) => {
    let width = carried.shift() ?? 0;
    for (const cell of innerElements(row)) {
      const span = (key: string): number => Number(entry(file, cell.dictionary.get('A'), key) ?? 1);
      width += span('ColSpan');
      for (let i = 0; i < span('RowSpan') - 1; i += 1) carried[i] = (carried[i] ?? 0) + span('ColSpan');
    }
    return width;
  });
}

function checkNotes({ file, root }: TaggedFile): string[] {
  const ids = new Set<string>();
  const found = elementsOf(root)
    .filter(({ type }) => type === 'Note')
    .flatMap(({ dictionary }) => {
      const id = textOf(resolve(file, dictionary.get('ID')));
      const known = ids.has(id);
      ids.add(id);
      return id === '' || known ? ['a Note has no ID of its own'] : [];
    });
  const tree = entry(file, entry(file, file.trailer.get('Root'), 'StructTreeRoot'), 'IDTree');
  if (ids.size > 0 && !isDictionary(tree)) found.push('there are IDs, but no IDTree');
  return found;
}

/** A figure says what it shows, and where it stands on its page (ISO 14289-1, 7.3). */
function checkFigures({ file, root }: TaggedFile): string[] {
  return elementsOf(root)
    .filter(({ type }) => type === 'Figure')
    .flatMap(({ dictionary, kids }) => {
      const box = entry(file, dictionary.get('A'), 'BBox');
      const sides = isArray(box) ? box.map(Number) : [];
      const [left = 0, bottom = 0, right = 0, top = 0] = sides;
      return [
        ...(textOf(resolve(file, dictionary.get('Alt'))).trim() === '' ? ['a Figure has no Alt'] : []),
        ...(right > left && top > bottom ? [] : ['a Figure has no BBox']),
        ...(kids.some(({ kind }) => kind === 'marked') ? [] : ['a Figure shows nothing']),
      ];
    });
}
