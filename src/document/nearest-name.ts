import { distance } from 'fastest-levenshtein';

/**
 * Returns the known name that a misspelt one most likely stands for, or nothing when none is near:
 * a third of its letters may differ, at least one, at most three.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.min(3, Math.floor(name.length / 3)));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    const gap = distance(name.toLowerCase(), candidate.toLowerCase());
    if (gap < least) {
      best = candidate;
      least = gap;
    }
  }
  return best;
}

/** Returns the remedy for an unknown name, in the infinitive: the nearest name, else the names known. */
export function remedyForName(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  if (near !== undefined) return `Écrire « ${near} ».`;
  return known.length === 0 ? 'Retirer ce nom.' : `Choisir parmi : ${known.join(', ')}.`;
}
