import type { Description, Descriptions } from '../../compose/descriptions/description.ts';
import { PAPIERS } from '../../compose/descriptions/papiers.ts';
import { SEANCE } from '../../compose/descriptions/seance.ts';
import { VOTE } from '../../compose/descriptions/vote.ts';
import type { AnyShape, ObjectShape } from '../../compose/shape.ts';
import { communs, withCommuns } from '../../compose/shapes/communs.ts';
import { ACTES, DOCUMENTS } from '../documents/registry.ts';

const DESCRIPTIONS: Descriptions = { ...SEANCE, ...VOTE, ...PAPIERS };

type Fields = ObjectShape<Readonly<Record<string, AnyShape>>>;

/** A set of facts: where it stands, which documents have it, what holds it. */
export interface Described {
  /** Path from the whole, `[]` after a list: `seance.presents[].elus[]`. */
  readonly path: string;
  /** Name of what holds its facts: `elus`. */
  readonly holder: string;
  readonly shape: Fields;
  readonly documents: readonly string[];
}

/** What is told of the fact `name` that `holder` holds; undefined when nobody described it. */
export function descriptionOf(holder: string, name: string): Description | undefined {
  const own = `${holder}.${name}`;
  if (Object.hasOwn(DESCRIPTIONS, own)) return DESCRIPTIONS[own];
  return Object.hasOwn(DESCRIPTIONS, name) ? DESCRIPTIONS[name] : undefined;
}

/** The documents, by the name of their template, and what each is given besides what every template is. */
export const DOCUMENT_SHAPES: Readonly<Record<string, AnyShape>> = Object.fromEntries(
  Object.values({ ...ACTES, ...DOCUMENTS }).map(({ template, shape }) => [template, withCommuns(shape)]),
);

type Found = Map<Fields, { readonly path: string; readonly holder: string; readonly documents: Set<string> }>;

/** Where a shape stands: its path, the name of what holds it, the document. */
interface Place {
  readonly path: string;
  readonly holder: string;
  readonly document: string;
}

const inner = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

function walkList(list: Extract<AnyShape, { kind: 'list' }>, place: Place, found: Found): void {
  walk(list.of, { ...place, path: `${place.path}[]` }, found);
  for (const [name, drawn] of Object.entries(list.drawn ?? {})) {
    const of = drawn();
    if (of !== list) walk(of, { ...place, path: `${place.path}.${name}` }, found);
  }
}

function walkObject(shape: Fields, { path, holder, document }: Place, found: Found): void {
  const known = found.get(shape) ?? { path, holder, documents: new Set<string>() };
  if (known.documents.has(document)) return;
  known.documents.add(document);
  found.set(shape, known);
  for (const [name, field] of Object.entries(shape.fields))
    walk(field, { path: inner(path, name), holder: name, document }, found);
}

function walk(shape: AnyShape, place: Place, found: Found): void {
  if (shape.kind === 'optional') walk(shape.of, place, found);
  if (shape.kind === 'list') walkList(shape, place, found);
  if (shape.kind === 'object') walkObject(shape, place, found);
}

/** Every set of facts, each once, from the shortest path. */
export function describedShapes(): readonly Described[] {
  const found: Found = new Map();
  for (const [document, shape] of Object.entries(DOCUMENT_SHAPES)) {
    walk(communs, { path: '', holder: document, document }, found);
    walk(shape, { path: '', holder: document, document }, found);
  }
  return [...found].map(([shape, { path, holder, documents }]) => ({
    path,
    holder,
    shape,
    documents: [...documents],
  }));
}
