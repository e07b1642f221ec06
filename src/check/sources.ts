import { DEROGATIONS } from '../domaine/regime/periodes.ts';
import type { Source } from './regle.ts';

/** An article of the CGCT, with the days between which its wording is the one that a rule holds. */
export function cgct(article: string, depuis?: string, jusqua?: string): Source {
  return {
    genre: 'loi',
    texte: 'CGCT',
    article,
    ...(depuis === undefined ? {} : { depuis }),
    ...(jusqua === undefined ? {} : { jusqua }),
  };
}

/** Carries the rules of municipal councils over to the councils of EPCI. */
export const L5211_1: Source = cgct('L5211-1');

/** One written, revocable proxy. */
export const L2121_20: Source = cgct('L2121-20', '1996-02-24');

/** Absolute majority of the votes cast, casting voice of the chair: the same article for communes, others elsewhere. */
export const MAJORITE: Source = {
  genre: 'loi',
  texte: 'CGCT',
  article: 'L2121-20',
  depuis: '1996-02-24',
  sujet: 'majorite',
};

/** Public and secret ballots, rounds of appointments. */
export const L2121_21: Source = cgct('L2121-21');

/** Secret ballots alone: nominations, and what they hide; other bodies have an article on them. */
export const SCRUTIN_SECRET: Source = { genre: 'loi', texte: 'CGCT', article: 'L2121-21', sujet: 'secret' };

/** Quorum, and the second convocation. */
export const L2121_17: Source = cgct('L2121-17');

/** The chair, and the accounts debated without their author. */
export const L2121_14: Source = cgct('L2121-14', '1996-02-24');

/** The same for the accounts of a department; repealed when the rules of budgets were gathered in part one. */
export const COMPTES_DU_DEPARTEMENT: Source = cgct('L3312-5', undefined, '2025-12-31');

/** The secretary of the sitting and the minutes. */
export const L2121_15: Source = cgct('L2121-15');

/** Members interested in the matter. */
export const L2131_11: Source = cgct('L2131-11');

/** The substitute of a commune with a single seat, in every kind of community since 2 March 2017. */
export const L5211_6: Source = cgct('L5211-6');

/** Arithmetic, or the coherence of one paper with another. */
export const methode = (principe: string): Source => ({ genre: 'methode', principe });

/** Case law, or a minister's answer. */
export const jurisprudence = (reference: string): Source => ({ genre: 'jurisprudence', reference });

/** The emergency laws of 2020 to 2022: a third of the members, two proxies for each. */
export const LOIS_D_URGENCE: readonly Source[] = DEROGATIONS.map(({ texte, article, debut, fin }) => ({
  genre: 'loi',
  texte,
  article,
  depuis: debut,
  jusqua: fin,
}));

/** The local law of Alsace-Moselle on convocations, then on second convocations and the interested. */
export const L2541_2: Source = cgct('L2541-2');
export const L2541_4: Source = cgct('L2541-4');

/** The designation and the signature of the secretary are no condition of validity of the deliberations. */
export const NULLITE_DU_SECRETAIRE: Source = jurisprudence(
  'CE, 11 octobre 1999, n° 165510 ; Rép. min. Sénat n° 25949',
);
