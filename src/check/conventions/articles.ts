import type { Convention } from '../../domaine/convention.ts';
import { plie } from '../../domaine/pliage.ts';
import { titres, titresDe } from '../../domaine/titres.ts';

/** An article of a convention, as its body writes it. */
export interface Article {
  readonly id: string;
  readonly titre: string;
  /** From 1, in the order of the body. */
  readonly numero: number;
  /** Rank of its heading in the body, from 0. */
  readonly ligne: number;
  /** What stands under its heading. */
  readonly texte: string;
  /** The same, flattened. */
  readonly plat: string;
}

/** Read once a convention: every rule on clauses reads the same articles. */
const LUS = new WeakMap<Convention, readonly Article[]>();

/** The articles of a convention. */
export function articles(convention: Convention): readonly Article[] {
  const lus = LUS.get(convention);
  if (lus) return lus;
  const lignes = convention.corps.split('\n');
  const bornes = titres(convention.corps)
    .filter(({ niveau }) => niveau <= 2)
    .map(({ ligne }) => ligne);
  const suivantes = new Map(bornes.map((ligne, rang) => [ligne, bornes[rang + 1]]));
  const resultat = titresDe(convention.corps, 'Articles').map(({ id, titre, ligne }, rang) => {
    const texte = lignes.slice(ligne + 1, suivantes.get(ligne)).join('\n');
    return { id, titre, numero: rang + 1, ligne, texte, plat: aplati(texte) };
  });
  LUS.set(convention, resultat);
  return resultat;
}

/** Lower case, without accents, each space single: what clauses are sought in. */
export const aplati = (texte: string): string => plie(texte).replace(/\s+/gu, ' ');

const APLATIS = new WeakMap<Convention, string>();

/** Titles and texts of all the articles, flattened. */
export function texteDesArticles(convention: Convention): string {
  const lu = APLATIS.get(convention);
  if (lu !== undefined) return lu;
  const texte = articles(convention)
    .map(({ titre, plat }) => `${aplati(titre)}. ${plat}`)
    .join(' ');
  APLATIS.set(convention, texte);
  return texte;
}

const PHRASES = new WeakMap<Convention, readonly string[]>();

/** The sentences of the articles, flattened, headings among them. */
export function phrasesDesArticles(convention: Convention): readonly string[] {
  const lues = PHRASES.get(convention);
  if (lues) return lues;
  const phrases = articles(convention)
    .flatMap(({ titre, texte }) => [titre, ...texte.split(/(?<=[.;:])\s|\n{2,}/u)])
    .map(aplati)
    .filter((phrase) => phrase.trim() !== '');
  PHRASES.set(convention, phrases);
  return phrases;
}
