/**
 * What is looked at around a place. A pattern that may begin anywhere and must end at the end of a text tries every
 * beginning: on the whole of a long line, met again and again, that takes minutes. Nothing that is told needs more.
 */
const LARGEUR = 60;

/** The end of `texte`, `largeur` characters at most. */
export const fin = (texte: string, largeur = LARGEUR): string =>
  texte.length <= largeur ? texte : texte.slice(-largeur);

/** What stands before `place`, `largeur` characters at most. */
export const avant = (texte: string, place: number, largeur = LARGEUR): string =>
  texte.slice(Math.max(0, place - largeur), place);

/** What stands from `place` on, `largeur` characters at most. */
export const apres = (texte: string, place: number, largeur = LARGEUR): string =>
  texte.slice(place, place + largeur);
