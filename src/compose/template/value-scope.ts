import type { TemplatePath } from './syntax.ts';

/** A value of the facts and the path that leads to it (`seance.presents.0.commune`). */
export interface FactValue {
  readonly value: unknown;
  readonly path: string;
}

/** What names stand for while a template is printed. */
export interface ValueScope extends FactValue {
  readonly root: FactValue;
  readonly parent?: ValueScope;
  readonly params: ReadonlyMap<string, FactValue>;
  /** Values handed to a partial by name; they hide fields of the context. */
  readonly given?: ReadonlyMap<string, FactValue>;
  readonly loop?: { readonly index: number; readonly last: number };
}

const NO_PARAMS: ReadonlyMap<string, FactValue> = new Map();

/** Returns the scope of a whole template, or of a partial when `root`, `loop` and `given` are handed on. */
export function outerScope(
  context: FactValue,
  from: { readonly root?: FactValue; readonly loop?: ValueScope['loop'] } = {},
  given: ReadonlyMap<string, FactValue> = NO_PARAMS,
): ValueScope {
  return {
    ...context,
    root: from.root ?? context,
    params: NO_PARAMS,
    ...(given.size > 0 && { given }),
    ...(from.loop && { loop: from.loop }),
  };
}

/** Returns the scope inside an `{{#each}}` or a `{{#with}}`; `index` and `length` are those of the loop. */
export function innerScope(
  parent: ValueScope,
  inner: FactValue,
  names: readonly string[],
  turn?: { readonly index: number; readonly length: number },
): ValueScope {
  const [name, rank] = names;
  const params = new Map<string, FactValue>();
  if (name !== undefined) params.set(name, inner);
  if (rank !== undefined) params.set(rank, { value: turn?.index, path: `${inner.path}.@index` });
  const loop = turn === undefined ? parent.loop : { index: turn.index, last: turn.length - 1 };
  return { ...inner, root: parent.root, parent, params, ...(loop && { loop }) };
}

/** Returns what a path names; the value is `undefined` when there is nothing there. Only own fields are looked at. */
export function valueOfPath(path: TemplatePath, scope: ValueScope): FactValue {
  const { data, depth, scoped, parts } = path;
  if (data === 'root') return fieldsOf(scope.root, parts);
  if (data !== undefined) return loopValue(data, scope);
  const [first] = parts;
  const named = first === undefined || depth > 0 || scoped ? undefined : paramValue(first, scope);
  if (named !== undefined) return fieldsOf(named, parts.slice(1));
  let at: ValueScope | undefined = scope;
  for (let up = 0; up < depth; up += 1) at = at?.parent;
  if (at === undefined) return { value: undefined, path: path.original };
  const given = first === undefined ? undefined : at.given?.get(first);
  return given === undefined ? fieldsOf(at, parts) : fieldsOf(given, parts.slice(1));
}

function paramValue(name: string, scope: ValueScope | undefined): FactValue | undefined {
  if (scope === undefined) return undefined;
  return scope.params.get(name) ?? paramValue(name, scope.parent);
}

function loopValue(data: 'index' | 'first' | 'last', { loop, path }: ValueScope): FactValue {
  if (loop === undefined) return { value: undefined, path: `@${data}` };
  const values = { index: loop.index, first: loop.index === 0, last: loop.index === loop.last };
  return { value: values[data], path: `${path}.@${data}` };
}

function fieldsOf(start: FactValue, parts: readonly string[]): FactValue {
  return parts.reduce<FactValue>(({ value, path }, part) => {
    const inner = typeof value === 'object' && value !== null && Object.hasOwn(value, part);
    return { value: inner ? Reflect.get(value, part) : undefined, path: pathTo(path, part) };
  }, start);
}

/** Returns the path of a field or of an item. */
export function pathTo(path: string, part: string | number): string {
  return path === '' ? String(part) : `${path}.${part}`;
}
