/** A source of random numbers that gives the same ones for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 to `below`, excluded. */
  readonly below: (below: number) => number;
  /** One element of a list that has some. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** The list in another order. */
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
}

/** Mulberry32, by Tommy Ettinger (public domain): small, and random enough to vary a text. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const shuffled = <T>(list: readonly T[]): readonly T[] => {
    const left = [...list];
    const out: T[] = [];
    while (left.length > 0) out.push(...left.splice(below(left.length), 1));
    return out;
  };
  return { below, pick, shuffled };
}
