import * as z from 'zod';
import { complain } from './kind.ts';

/** Keys of a group, told to the user. */
const listed = (keys: readonly string[]): string => {
  const shown = keys.slice(0, 6).join(', ');
  return keys.length > 6 ? `${shown}…` : shown;
};

/**
 * A group of keys, of which no other is accepted. What zod calls the message of an issue carries, for a value of another
 * structure, what is expected; for unknown keys, all the known ones, parted by commas.
 */
export function group<S extends z.core.$ZodLooseShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const keys = Object.keys(shape);
  const expected = `un groupe de clés (${listed(keys)})`;
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? keys.join(',') : expected),
  });
}

/** A list. `expected` names it with its article, and `example` writes one. */
export const list = <T extends z.core.$ZodType>(
  element: T,
  expected: string,
  example: string,
): z.ZodArray<T> => z.array(element, { error: `${expected}, par exemple ${example}` });

/** A list that may be left out, and is then empty. */
export const listOrNothing = <T extends z.core.$ZodType>(
  element: T,
  expected: string,
  example: string,
): z.ZodDefault<z.ZodArray<T>> => list(element, expected, example).default([]);

/** A key that the writer chooses: a plain word, so that it can be neither misread nor the name of a method. */
export const KEYWORD = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const BAD_KEY = {
  code: 'FORME-19',
  expected: 'un nom en minuscules sans accent',
  example: 'charge-de-mission',
  onKey: true,
  reason: "n'est pas un nom accepté ici : lettres minuscules sans accent, chiffres et tirets",
};

/**
 * A table: keys that the writer chooses, each with a value of the same kind. Without prototype, so that looking up a
 * key that is not there never finds a method.
 */
export const table = <T>(valeur: z.ZodType<T>, expected: string): z.ZodType<Record<string, T>> =>
  z
    .record(z.string(), valeur, { error: expected })
    .superRefine((lue, context) => {
      for (const key of Object.keys(lue)) if (!KEYWORD.test(key)) complain(context, BAD_KEY, [key]);
    })
    .transform((lue): Record<string, T> => Object.assign(Object.create(null), lue));
