/**
 * Gives what was made of the same things last time, or makes it: `key` names what is made, `from` is all that it is made
 * of, compared by identity. What depends on what is written where it is called, and nowhere else.
 */
export type Recall = <T>(key: string, from: readonly unknown[], make: () => T) => T;

/** Remembers nothing: for a program that reads a sitting once. */
export const forgetful: Recall = (_key, _from, make) => make();

/** Remembers, of each key, what was made last. It holds as much as the sittings that were read. */
export function remembering(): Recall {
  const kept = new Map<string, { readonly from: readonly unknown[]; readonly made: unknown }>();
  return <T>(key: string, from: readonly unknown[], make: () => T): T => {
    const last = kept.get(key);
    if (last?.from.length === from.length && last.from.every((one, rank) => one === from[rank]))
      return last.made as T;
    const made = make();
    kept.set(key, { from, made });
    return made;
  };
}
