import type { Source } from '../regle.ts';

const LOI = 'loi n°2000-321 du 12 avril 2000';

/** What a grant is: a contribution to a project that the private body defined itself. */
export const ARTICLE_9_1: Source = { genre: 'loi', texte: LOI, article: '9-1', depuis: '2014-08-02' };

/** The convention above the threshold, and the financial account within six months. */
export const ARTICLE_10: Source = { genre: 'loi', texte: LOI, article: '10' };

/** The republican commitment contract. */
export const ARTICLE_10_1: Source = { genre: 'loi', texte: LOI, article: '10-1', depuis: '2021-08-26' };

/** The threshold of 23 000 euros a year, and what the convention states. */
export const DECRET_2001_495: Source = {
  genre: 'loi',
  texte: 'décret n°2001-495 du 6 juin 2001',
  article: '1',
};

/** The text of the republican commitment contract. */
export const DECRET_2021_1947: Source = {
  genre: 'loi',
  texte: 'décret n°2021-1947 du 31 décembre 2021',
  depuis: '2022-01-02',
};

/** Essential data of the conventions, online within three months of signature. */
export const DECRET_2017_779: Source = {
  genre: 'loi',
  texte: 'décret n°2017-779 du 5 mai 2017',
  depuis: '2017-08-01',
};

/** What the financial account holds. */
export const ARRETE_COMPTE_RENDU: Source = {
  genre: 'loi',
  texte: 'arrêté du 11 octobre 2006 relatif au compte rendu financier',
  article: '1 à 3',
};
