import { askedOfValue } from './asked-of-values.ts';
import type { TemplatePath } from './syntax.ts';

/** A value of the facts and the path that leads to it (`seance.presents.0.commune`). */
export interface FactValue {
  readonly value: unknown;
  readonly path: string;
}

/** What was read of a context: the fields named from its root, and what each gave; of a condition, only whether it held. */
export type Reads = {
  readonly parts: readonly string[];
  readonly value: unknown;
  readonly truth?: boolean;
}[];

/** The context of a whole template; with `reads`, every path that starts from it is noted there. */
export interface RootValue extends FactValue {
  readonly reads?: Reads;
}

/** What names stand for while a template is printed. Every scope has the same fields: thousands are made for an act. */
export interface ValueScope extends FactValue {
  readonly root: RootValue;
  readonly parent: ValueScope | undefined;
  /** Block parameters: their names in the template, and what each stands for. */
  readonly names: readonly string[];
  readonly named: readonly FactValue[];
  /** Values handed to a partial by name; they hide fields of the context. */
  readonly given: ReadonlyMap<string, FactValue> | undefined;
  readonly loop: Loop | undefined;
}

/** Where an `{{#each}}` stands. */
export interface Loop {
  readonly index: number;
  readonly length: number;
}

/** Returns the scope of a whole template, or, `from` the scope that calls it, of a partial. */
export function outerScope(
  { value, path, reads }: RootValue,
  from?: ValueScope,
  given?: ReadonlyMap<string, FactValue>,
): ValueScope {
  const root = from?.root ?? (reads === undefined ? { value, path } : { value, path, reads });
  return { value, path, root, parent: undefined, names: [], named: [], given, loop: from?.loop };
}

/** Returns the scope inside an `{{#each}}` (with its `loop`) or a `{{#with}}`. */
export function innerScope(
  parent: ValueScope,
  { value, path }: FactValue,
  names: readonly string[],
  loop?: Loop,
): ValueScope {
  const named =
    names.length === 0
      ? []
      : [
          { value, path },
          { value: loop?.index, path: `${path}.@index` },
        ];
  return {
    value,
    path,
    root: parent.root,
    parent,
    names,
    named,
    given: undefined,
    loop: loop ?? parent.loop,
  };
}

/** Returns what a path names; the value is `undefined` when there is nothing there. Only own fields are looked at. */
export function valueOfPath(path: TemplatePath, scope: ValueScope): FactValue {
  const { data, depth, scoped, parts } = path;
  if (data === 'root') return noted(scope, scope.root, parts);
  if (data !== undefined) return loopValue(data, scope);
  const [first] = parts;
  const named = first === undefined || depth > 0 || scoped ? undefined : paramValue(first, scope);
  if (named !== undefined) return noted(scope, named, parts.slice(1));
  let at: ValueScope | undefined = scope;
  for (let up = 0; up < depth; up += 1) at = at?.parent;
  if (at === undefined) return { value: undefined, path: path.original };
  const given = first === undefined ? undefined : at.given?.get(first);
  return given === undefined ? noted(scope, at, parts) : noted(scope, given, parts.slice(1));
}

function paramValue(name: string, scope: ValueScope | undefined): FactValue | undefined {
  for (let at = scope; at !== undefined; at = at.parent) {
    const rank = at.names.indexOf(name);
    if (rank >= 0) return at.named[rank];
  }
  return undefined;
}

function loopValue(data: 'index' | 'first' | 'last', { loop, path }: ValueScope): FactValue {
  if (loop === undefined) return { value: undefined, path: `@${data}` };
  const { index, length } = loop;
  const value = data === 'index' ? index : data === 'first' ? index === 0 : index === length - 1;
  return { value, path: `${path}.@${data}` };
}

/** What stands at `parts` of `value`; `undefined` when there is nothing there. */
export function fieldAt(value: unknown, parts: readonly string[]): unknown {
  return parts.reduce(oneField, value);
}

/** Own fields, and what may be asked of any number, list and person. */
function oneField(value: unknown, part: string): unknown {
  const isOwn =
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, part);
  return isOwn ? Reflect.get(value, part) : askedOfValue(value, part);
}

/** The path of the root context is the empty one, and no other is. */
function noted(scope: ValueScope, start: FactValue, parts: readonly string[]): FactValue {
  const found = fieldsOf(start, parts);
  if (start.path === '') scope.root.reads?.push({ parts, value: found.value });
  return found;
}

function fieldsOf(start: FactValue, parts: readonly string[]): FactValue {
  return parts.reduce<FactValue>(
    ({ value, path }, part) => ({ value: oneField(value, part), path: pathTo(path, part) }),
    start,
  );
}

/** Returns the path of a field or of an item. */
export function pathTo(path: string, part: string | number): string {
  return path === '' ? String(part) : `${path}.${part}`;
}
