/** Letters sought in words. */
export interface Morceau {
  /** In small letters. */
  readonly texte: string;
  /** No letter stands before them, or after them. */
  readonly bordGauche: boolean;
  readonly bordDroit: boolean;
}

/** Fewer letters are in too many words: they are looked for as whole words only, or when few words have them. */
const LETTRES_D_UN_MORCEAU = 3;

const CHIFFRE = /\d/u;

const RARE = /[^a-z0-9éèêàç]/u;

/** Whether words can be found by `morceau`: short ones that may stand anywhere in a word are in too many. */
export const seCherche = (morceau: Morceau): boolean => cleDe(morceau) !== '';

/** By what words are filed that may hold `morceau`. */
export function cleDe({ texte, bordGauche, bordDroit }: Morceau): string {
  const figure = texte.search(/\d.|.\d/u);
  if (figure !== -1) return texte.slice(figure, figure + 2);
  if (texte.length >= LETTRES_D_UN_MORCEAU) return texte.slice(0, LETTRES_D_UN_MORCEAU);
  const rare = RARE.exec(texte)?.[0];
  if (rare !== undefined) return rare;
  return bordGauche && bordDroit && /^\p{L}+$/u.test(texte) ? `=${texte}` : '';
}

/** By what a word is filed: all that `cleDe` may ask. */
export function clesDe(petit: string): ReadonlySet<string> {
  const cles = new Set(petit.match(/\p{L}+/gu)?.map((lettres) => `=${lettres}`));
  for (let place = 0; place + 2 <= petit.length; place += 1) {
    const deux = petit.slice(place, place + 2);
    if (CHIFFRE.test(deux)) cles.add(deux);
    if (place + LETTRES_D_UN_MORCEAU <= petit.length)
      cles.add(petit.slice(place, place + LETTRES_D_UN_MORCEAU));
  }
  if (RARE.test(petit)) for (const lettre of petit) if (RARE.test(lettre)) cles.add(lettre);
  return cles;
}
