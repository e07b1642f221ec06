/** `texte` as a pattern that finds it and nothing else: its signs stand for themselves. */
export const auPiedDeLaLettre = (texte: string): string => texte.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
