import { distance } from 'fastest-levenshtein';
import { motsPlies } from '../domaine/pliage.ts';

/** A known name and how far it is from the one looked for, in letters. */
export interface Near {
  readonly name: string;
  readonly distance: number;
}

/** Whether at most `most` letters, put in, left out or changed, make `a` of `b`. */
export const withinLetters = (a: string, b: string, most: number): boolean =>
  Math.abs(a.length - b.length) <= most && distance(a, b) <= most;

/** A name by what slips leave alone: without accents, case, hyphens, low lines or doubled spaces. */
export const nameKey = (name: string): string => motsPlies(name.replaceAll('_', ' ')).join(' ').trim();

/** Letters that may differ: a third of them; two at least, but one in names of three letters or less. */
const toleranceFor = ({ length }: string): number => (length <= 3 ? 1 : Math.max(2, Math.floor(length / 3)));

/**
 * The one or two of `known` nearest to `name`, in their order where they are as near: none when all are further than
 * a third of its letters.
 */
export function nearest(name: string, known: Iterable<string>): readonly Near[] {
  const looked = nameKey(name);
  const most = toleranceFor(looked);
  const near = Array.from(known, (one) => ({ name: one, key: nameKey(one) }))
    .filter(({ key }) => Math.abs(key.length - looked.length) <= most)
    .map(({ name: one, key }) => ({ name: one, distance: distance(looked, key) }))
    .filter((candidate) => candidate.distance <= most)
    .toSorted((a, b) => a.distance - b.distance);
  const [first, second] = near;
  if (!first) return [];
  return second && second.distance <= first.distance + 1 ? [first, second] : [first];
}

/** The known name that a misspelt one most likely stands for, or nothing when none is near. */
export const nearestName = (name: string, known: Iterable<string>): string | undefined =>
  nearest(name, known)[0]?.name;

/** "« A »", "« A » ou « B »". */
export const proposed = (near: readonly Pick<Near, 'name'>[]): string =>
  near.map(({ name }) => `« ${name} »`).join(' ou ');

/** Whether `near` leaves no doubt on the name that was meant: a slip or two, and nothing else as near. */
export const isEvident = ([first, second]: readonly Near[]): boolean =>
  first !== undefined && first.distance <= 2 && (second === undefined || second.distance > first.distance);

/** The remedy for an unknown name, in the infinitive: the nearest name, else the names known. */
export function remedyForName(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  if (near !== undefined) return `Écrire « ${near} ».`;
  return known.length === 0 ? 'Retirer ce nom.' : `Choisir parmi : ${known.join(', ')}.`;
}
