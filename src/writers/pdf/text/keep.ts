/** Characters of the words that a cache may hold: three times those of a sitting of seventy-five questions. */
const MOST = 300_000;

/** How many each cache holds. */
const held = new WeakMap<ReadonlyMap<string, unknown>, number>();

/**
 * Keeps `value`, which was made of `word`, in a cache of the process, and returns it. The cache is emptied when it is
 * full: a process that lives for days meets words without end, and what is made of a word is as long as the word.
 */
export function keep<T>(cache: Map<string, T>, word: string, value: T): T {
  let characters = (held.get(cache) ?? 0) + word.length;
  if (characters > MOST) {
    cache.clear();
    characters = word.length;
  }
  held.set(cache, characters);
  cache.set(word, value);
  return value;
}
