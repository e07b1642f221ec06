/**
 * The shape of what a template is given: every path that a template names is checked against it before any act is made.
 * A shape is written with the builders below and held to its type by the compiler: a field too many, a field too few
 * or a field of another kind does not compile.
 *
 * ```ts
 * const seanceShape: Shape<Seance> = object({ date: text, questions: list(object({ id: text })) });
 * ```
 */

/** A string, printed as is. */
export interface TextShape {
  readonly kind: 'text';
}

/** A whole number, printed in figures. */
export interface NumberShape {
  readonly kind: 'number';
}

/** Yes or no: only for conditions. */
export interface BooleanShape {
  readonly kind: 'boolean';
}

/** A value that may be absent: a template asks `{{#if}}` or `{{#with}}` before printing it. */
export interface OptionalShape<F> {
  readonly kind: 'optional';
  readonly of: F;
}

/** A list, for `{{#each}}`. */
export interface ListShape<F> {
  readonly kind: 'list';
  readonly of: F;
  /** Lists that can be drawn from it, by name: `membres.presents`. */
  readonly drawn?: Readonly<Record<string, () => AnyShape>>;
}

/** An object and its fields. */
export interface ObjectShape<C> {
  readonly kind: 'object';
  readonly fields: C;
}

/** A field that templates may not name. */
export interface InternalShape {
  readonly kind: 'internal';
}

/** Any shape, for those who walk one. */
export type AnyShape =
  | TextShape
  | NumberShape
  | BooleanShape
  | InternalShape
  | OptionalShape<AnyShape>
  | ListShape<AnyShape>
  | ObjectShape<Readonly<Record<string, AnyShape>>>;

type KeysOf<T> = T extends unknown ? keyof T : never;
type ValueOf<T, K extends PropertyKey> = T extends unknown
  ? K extends keyof T
    ? Exclude<T[K], undefined>
    : never
  : never;
type MayLack<T, K extends PropertyKey> = T extends unknown
  ? K extends keyof T
    ? Partial<Pick<T, K>> extends Pick<T, K>
      ? true
      : undefined extends T[K]
        ? true
        : never
    : true
  : never;
type FieldShape<T, K extends PropertyKey> = [MayLack<T, K>] extends [never]
  ? Shape<ValueOf<T, K>> | InternalShape
  : OptionalShape<Shape<ValueOf<T, K>>> | InternalShape;

/**
 * The shape of a value of type `T`. Unions of objects become one object, whose fields are optional unless every
 * member has them; unions of strings are texts; any field may be declared `internal`.
 */
export type Shape<T> = [T] extends [string]
  ? TextShape
  : [T] extends [number]
    ? NumberShape
    : [T] extends [boolean]
      ? BooleanShape
      : [T] extends [readonly (infer E)[]]
        ? ListShape<Shape<E>>
        : ObjectShape<{ readonly [K in KeysOf<T>]: FieldShape<T, K> }>;

/** The shape of a string. */
export const text: TextShape = { kind: 'text' };

/** The shape of a whole number. */
export const number: NumberShape = { kind: 'number' };

/** The shape of a yes or no. */
export const boolean: BooleanShape = { kind: 'boolean' };

/** The shape of a field that templates may not name. */
export const internal: InternalShape = { kind: 'internal' };

/** Returns the shape of a list of `of`. */
export function list<F extends AnyShape>(of: NoInfer<F>): ListShape<F> {
  return { kind: 'list', of };
}

/** Returns the shape of a value that may be absent. */
export function optional<F extends AnyShape>(of: NoInfer<F>): OptionalShape<F> {
  return { kind: 'optional', of };
}

/** Returns the shape of an object. */
export function object<C extends Readonly<Record<string, AnyShape>>>(fields: NoInfer<C>): ObjectShape<C> {
  return { kind: 'object', fields };
}
