import { distance } from 'fastest-levenshtein';

/** `text` without accents, case, hyphens or doubled spaces: two spellings that only differ so are told so. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('fr')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/[\s'’-]+/gu, ' ')
    .trim();

/** A known name and how far it is from the one looked for, in letters. */
export interface Near {
  readonly name: string;
  readonly distance: number;
}

/** The one or two of `names` nearest to `name`: none when all are further than a third of its letters. */
export function nearest(name: string, names: Iterable<string>): readonly Near[] {
  const looked = folded(name);
  const limit = Math.max(2, Math.floor(looked.length / 3));
  const near = Array.from(names, (known) => ({ name: known, distance: distance(looked, folded(known)) }))
    .filter((candidate) => candidate.distance <= limit)
    .toSorted((a, b) => a.distance - b.distance);
  const [first, second] = near;
  if (!first) return [];
  return second && second.distance <= first.distance + 1 ? [first, second] : [first];
}

/** "« A »", "« A » ou « B »". */
export const proposed = (near: readonly Near[]): string => near.map(({ name }) => `« ${name} »`).join(' ou ');

/** Whether `near` leaves no doubt on the name that was meant: a slip or two, and nothing else as near. */
export const isEvident = ([first, second]: readonly Near[]): boolean =>
  first !== undefined && first.distance <= 2 && (second === undefined || second.distance > first.distance);
