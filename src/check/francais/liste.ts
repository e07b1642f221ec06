/** The words of a list, separated by blanks. */
export const liste = (mots: string): ReadonlySet<string> => new Set(mots.trim().split(/\s+/u));
