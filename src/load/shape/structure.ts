import * as z from 'zod';

/** Keys of a group, told to the user. */
const listed = (keys: readonly string[]): string => {
  const shown = keys.slice(0, 6).join(', ');
  return keys.length > 6 ? `${shown}…` : shown;
};

/**
 * A group of keys, of which no other is accepted. What zod calls the message of an issue carries, for a value of another
 * structure, what is expected; for unknown keys, all the known ones, parted by commas.
 */
export function fiche<S extends z.core.$ZodLooseShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const keys = Object.keys(shape);
  const expected = `un groupe de clés (${listed(keys)})`;
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? keys.join(',') : expected),
  });
}

/** A list. `expected` names it with its article, and `example` writes one. */
export const liste = <T extends z.core.$ZodType>(
  element: T,
  expected: string,
  example: string,
): z.ZodArray<T> => z.array(element, { error: `${expected}, par exemple ${example}` });

/** A list that may be left out, and is then empty. */
export const listeOuRien = <T extends z.core.$ZodType>(
  element: T,
  expected: string,
  example: string,
): z.ZodDefault<z.ZodArray<T>> => liste(element, expected, example).default([]);
