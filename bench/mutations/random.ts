/** A source of numbers in [0, 1) that the same seed always gives in the same order (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed of its own for each kind of mistake, so that adding one changes no other. */
export const seedOf = (word: string, seed: number): number =>
  Array.from(word).reduce((sum, sign) => (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) >>> 0, seed);

/** `count` of `items` drawn without putting any back; all of them, in order, when there are no more. */
export function drawn<T>(items: readonly T[], count: number, random: () => number): readonly T[] {
  if (items.length <= count) return items;
  const pool = [...items];
  for (let rank = 0; rank < count; rank += 1) {
    const other = rank + Math.floor(random() * (pool.length - rank));
    [pool[rank], pool[other]] = [pool[other] as T, pool[rank] as T];
  }
  return pool.slice(0, count);
}
