import { nombreEnLettres, nombreEnLettresAuFeminin } from '../../domaine/nombre-en-lettres.ts';
import type { Membres } from '../../domaine/vues-de-membres.ts';
import { GROUPES_DE_MEMBRES, LISTES_DE_MEMBRES } from '../../domaine/vues-de-membres.ts';
import type { AnyShape } from '../shape.ts';
import { boolean, number, text } from '../shape.ts';

/**
 * What a template may ask of any number and of any list, as if these were fields: `{{salle.votants.enLettres}}`,
 * `{{#if seance.absents.plusieurs}}`. Nothing is reckoned but how many there are.
 */
const OF_NUMBERS = {
  enLettres: nombreEnLettres,
  enLettresAuFeminin: nombreEnLettresAuFeminin,
  aucun: (value: number) => value === 0,
  un: (value: number) => value === 1,
  plusieurs: (value: number) => value > 1,
} as const;

const OF_LISTS = {
  nombre: ({ length }: readonly unknown[]) => length,
  aucun: ({ length }: readonly unknown[]) => length === 0,
  un: ({ length }: readonly unknown[]) => length === 1,
  plusieurs: ({ length }: readonly unknown[]) => length > 1,
} as const;

const OF_MEMBERS: Readonly<Record<string, (members: Membres) => unknown>> = {
  ...LISTES_DE_MEMBRES,
  ...GROUPES_DE_MEMBRES,
};

const OTHER_SHAPES: Readonly<Record<string, AnyShape>> = {
  enLettres: text,
  enLettresAuFeminin: text,
  nombre: number,
};

/** The shapes of what may be asked of values of that shape, by name; none of those of other kinds. */
export function askedOfShape(shape: AnyShape): Readonly<Record<string, AnyShape>> {
  if (shape.kind !== 'number' && shape.kind !== 'list') return {};
  const names = Object.keys(shape.kind === 'number' ? OF_NUMBERS : OF_LISTS);
  const drawn = shape.kind === 'list' ? (shape.drawn ?? {}) : {};
  return Object.fromEntries([
    ...names.map((name) => [name, OTHER_SHAPES[name] ?? boolean] as const),
    ...Object.entries(drawn).map(([name, of]) => [name, of()] as const),
  ]);
}

const has = <T extends object>(table: T, name: string): name is Extract<keyof T, string> =>
  Object.hasOwn(table, name);

/** Lists already drawn, by the list that they are drawn from: the very same object each time. */
const drawn = new WeakMap<readonly unknown[], Map<string, unknown>>();

function drawnFrom(list: readonly unknown[], name: string): unknown {
  const known = drawn.get(list) ?? new Map<string, unknown>();
  drawn.set(list, known);
  // The shape has seen to it that this is a list of members.
  if (!known.has(name)) known.set(name, OF_MEMBERS[name]?.(list as Membres));
  return known.get(name);
}

/** What `name` asks of a number or of a list; undefined when it asks nothing. */
export function askedOfValue(value: unknown, name: string): unknown {
  if (typeof value === 'number') return has(OF_NUMBERS, name) ? OF_NUMBERS[name](value) : undefined;
  if (!Array.isArray(value)) return undefined;
  if (has(OF_LISTS, name)) return OF_LISTS[name](value);
  return has(OF_MEMBERS, name) ? drawnFrom(value, name) : undefined;
}
