import { nombreEnLettres, nombreEnLettresAuFeminin } from '../../domaine/nombre-en-lettres.ts';
import { initiales, nomCourant } from '../../domaine/personne.ts';
import type { Membres } from '../../domaine/vues-de-membres.ts';
import { GROUPES_DE_MEMBRES, LISTES_DE_MEMBRES } from '../../domaine/vues-de-membres.ts';
import type { AnyShape } from '../shape.ts';
import { boolean, number, text } from '../shape.ts';

/**
 * What a template may ask of any number, of any list and of any person, as if these were fields:
 * `{{salle.votants.enLettres}}`, `{{#if seance.absents.plusieurs}}`, `{{secretaire.initiales}}`. Nothing is reckoned but
 * how many there are, nothing worded but what is there.
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

const OF_PERSONS = {
  nomCourant: ({ nom }: Named) => nomCourant(nom),
  initiales: ({ prenom }: Named) => initiales(prenom),
} as const;

/** The names of a person among facts. */
interface Named {
  readonly prenom: string;
  readonly nom: string;
}

const isNamed = (value: object): value is Named =>
  'prenom' in value && 'nom' in value && typeof value.prenom === 'string' && typeof value.nom === 'string';

const OF_MEMBERS: Readonly<Record<string, (members: Membres) => unknown>> = {
  ...LISTES_DE_MEMBRES,
  ...GROUPES_DE_MEMBRES,
};

const OTHER_SHAPES: Readonly<Record<string, AnyShape>> = {
  enLettres: text,
  enLettresAuFeminin: text,
  nombre: number,
  nomCourant: text,
  initiales: text,
};

function askedByKind(shape: AnyShape): object {
  if (shape.kind === 'number') return OF_NUMBERS;
  if (shape.kind === 'list') return OF_LISTS;
  const isPerson = shape.kind === 'object' && 'prenom' in shape.fields && 'nom' in shape.fields;
  return isPerson ? OF_PERSONS : {};
}

/** The shapes of what may be asked of values of that shape, by name; none of those of other kinds. */
export function askedOfShape(shape: AnyShape): Readonly<Record<string, AnyShape>> {
  const names = Object.keys(askedByKind(shape));
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

/** What `name` asks of a number, of a list or of a person; undefined when it asks nothing. */
export function askedOfValue(value: unknown, name: string): unknown {
  if (typeof value === 'number') return has(OF_NUMBERS, name) ? OF_NUMBERS[name](value) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value))
    return has(OF_PERSONS, name) && isNamed(value) ? OF_PERSONS[name](value) : undefined;
  if (has(OF_LISTS, name)) return OF_LISTS[name](value);
  return has(OF_MEMBERS, name) ? drawnFrom(value, name) : undefined;
}
