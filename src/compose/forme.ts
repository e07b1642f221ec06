/**
 * The shape of what a template is given: every path that a template names is checked against it before any act is made.
 * A shape is written with the builders below and held to its type by the compiler: a field too many, a field too few
 * or a field of another kind does not compile.
 *
 * ```ts
 * const formeDeSeance: Forme<Seance> = objet({ date: texte, questions: liste(objet({ id: texte })) });
 * ```
 */

/** A string, printed as is. */
export interface FormeTexte {
  readonly genre: 'texte';
}

/** A whole number, printed in figures. */
export interface FormeNombre {
  readonly genre: 'nombre';
}

/** Yes or no: only for conditions. */
export interface FormeBooleen {
  readonly genre: 'booleen';
}

/** A value that may be absent: a template asks `{{#if}}` or `{{#with}}` before printing it. */
export interface FormeFacultative<F> {
  readonly genre: 'facultatif';
  readonly de: F;
}

/** A list, for `{{#each}}`. */
export interface FormeListe<F> {
  readonly genre: 'liste';
  readonly de: F;
}

/** An object and its fields. */
export interface FormeObjet<C> {
  readonly genre: 'objet';
  readonly champs: C;
}

/** A field that templates may not name. */
export interface FormeInterne {
  readonly genre: 'interne';
}

/** Any shape, for those who walk one. */
export type FormeQuelconque =
  | FormeTexte
  | FormeNombre
  | FormeBooleen
  | FormeInterne
  | FormeFacultative<FormeQuelconque>
  | FormeListe<FormeQuelconque>
  | FormeObjet<Readonly<Record<string, FormeQuelconque>>>;

type ClesDe<T> = T extends unknown ? keyof T : never;
type ValeurDe<T, K extends PropertyKey> = T extends unknown
  ? K extends keyof T
    ? Exclude<T[K], undefined>
    : never
  : never;
type PeutManquer<T, K extends PropertyKey> = T extends unknown
  ? K extends keyof T
    ? Partial<Pick<T, K>> extends Pick<T, K>
      ? true
      : undefined extends T[K]
        ? true
        : never
    : true
  : never;
type FormeChamp<T, K extends PropertyKey> = [PeutManquer<T, K>] extends [never]
  ? Forme<ValeurDe<T, K>> | FormeInterne
  : FormeFacultative<Forme<ValeurDe<T, K>>> | FormeInterne;

/**
 * The shape of a value of type `T`. Unions of objects become one object, whose fields are optional unless every
 * member has them; unions of strings are texts; any field may be declared `interne`.
 */
export type Forme<T> = [T] extends [string]
  ? FormeTexte
  : [T] extends [number]
    ? FormeNombre
    : [T] extends [boolean]
      ? FormeBooleen
      : [T] extends [readonly (infer E)[]]
        ? FormeListe<Forme<E>>
        : FormeObjet<{ readonly [K in ClesDe<T>]: FormeChamp<T, K> }>;

/** The shape of a string. */
export const texte: FormeTexte = { genre: 'texte' };

/** The shape of a whole number. */
export const nombre: FormeNombre = { genre: 'nombre' };

/** The shape of a yes or no. */
export const booleen: FormeBooleen = { genre: 'booleen' };

/** The shape of a field that templates may not name. */
export const interne: FormeInterne = { genre: 'interne' };

/** Returns the shape of a list of `de`. */
export function liste<F extends FormeQuelconque>(de: NoInfer<F>): FormeListe<F> {
  return { genre: 'liste', de };
}

/** Returns the shape of a value that may be absent. */
export function facultatif<F extends FormeQuelconque>(de: NoInfer<F>): FormeFacultative<F> {
  return { genre: 'facultatif', de };
}

/** Returns the shape of an object. */
export function objet<C extends Readonly<Record<string, FormeQuelconque>>>(
  champs: NoInfer<C>,
): FormeObjet<C> {
  return { genre: 'objet', champs };
}
