/** `texte` without accents, capitals kept: "Élu" gives "Elu". Nothing else in the house strips accents. */
export const sansAccents = (texte: string): string => texte.normalize('NFD').replace(/\p{M}/gu, '');

/** Folded forms of words. Cached: words recur from paper to paper; emptied when it grows too large. */
const PLIES = new Map<string, string>();

const PLUS_DE_MOTS = 50_000;

/** Signs above which a text is no word, and is not kept. */
const LONGUEUR_D_UN_MOT = 64;

const replie = (texte: string): string =>
  sansAccents(texte.toLowerCase())
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replace(/\u2019/gu, "'");

/** `texte` in lower case, without accents; apostrophes straight, no-break spaces plain. Ligatures are kept. */
export function plie(texte: string): string {
  if (texte.length > LONGUEUR_D_UN_MOT) return replie(texte);
  const connu = PLIES.get(texte);
  if (connu !== undefined) return connu;
  const forme = replie(texte);
  if (PLIES.size > PLUS_DE_MOTS) PLIES.clear();
  PLIES.set(texte, forme);
  return forme;
}

/** The words of a name, folded, ligatures undone; spaces, hyphens and apostrophes part them: "L'Œil-Vif" gives l, oeil, vif. */
export const motsPlies = (nom: string): readonly string[] =>
  plie(nom)
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .trim()
    .split(/[\s'-]+/u);
