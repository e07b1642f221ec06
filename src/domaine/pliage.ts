/** `texte` without accents, capitals kept: "Élu" gives "Elu". Nothing else in the house strips accents. */
export function sansAccents(texte: string): string {
  if (SANS_ACCENT.test(texte)) return texte;
  const decompose = texte.normalize('NFD');
  // The marks of Latin letters: a pattern of all others takes twenty times as long.
  return decompose.replace(AUTRES_MARQUES.test(decompose) ? /\p{M}/gu : /[\u0300-\u036f]/g, '');
}

const SANS_ACCENT = /^[\0-\x7f]*$/;

/** Beyond Latin, and the punctuation of French. */
const AUTRES_MARQUES = /[\u0483-\u1fff]|[\u20d0-\udfff\ue001-\uffff]/;

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
