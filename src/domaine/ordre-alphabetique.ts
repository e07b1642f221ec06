import { motsPlies } from './pliage.ts';

/** The words of a name for sorting: accents, case, hyphens and apostrophes set aside, ligatures undone. Cached: names recur at each question; emptied when it grows too large. */
const CLES = new Map<string, readonly string[]>();

const PLUS_DE_NOMS = 10_000;

function cle(nom: string): readonly string[] {
  const connue = CLES.get(nom);
  if (connue !== undefined) return connue;
  const mots = motsPlies(nom);
  if (CLES.size >= PLUS_DE_NOMS) CLES.clear();
  CLES.set(nom, mots);
  return mots;
}

/**
 * Compares two names word by word, article included, accents ignored: "La Vèze" before "Larnod".
 * Negative, null or positive as `Array.sort` wants it.
 */
export function compareNoms(a: string, b: string): number {
  const motsA = cle(a);
  const motsB = cle(b);
  for (let rang = 0; rang < Math.min(motsA.length, motsB.length); rang += 1) {
    const motA = motsA[rang] ?? '';
    const motB = motsB[rang] ?? '';
    if (motA !== motB) return motA < motB ? -1 : 1;
  }
  return motsA.length - motsB.length;
}

/** Compares two people by surname, then by first name. */
export function comparePersonnes(
  a: { readonly nom: string; readonly prenom: string },
  b: { readonly nom: string; readonly prenom: string },
): number {
  return compareNoms(a.nom, b.nom) || compareNoms(a.prenom, b.prenom);
}
