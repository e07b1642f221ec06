import { liste } from './liste.ts';
import type { MotsLus } from './mots-lus.ts';
import { commence, formeA, suit, tient } from './mots-lus.ts';
import {
  ADJ,
  CONJUGUE,
  FP,
  FS,
  GERONDIF,
  INFINITIF,
  INVARIABLE,
  MP,
  MS,
  NOM,
  OUTIL,
  PART,
  V3P,
  V3S,
} from './natures.ts';
import { AVOIR, ETRE } from './outils.ts';

/** Pronouns that are subjects, with their genders and numbers. */
export const PRONOMS: ReadonlyMap<string, number> = new Map([
  ['il', MS],
  ['elle', FS],
  ['ils', MP],
  ['elles', FP],
  ['on', MS | MP | FS | FP],
  ['cela', MS],
  ['ceci', MS],
]);

/** Small words that stand between a subject and its verb. */
export const CLITIQUES = liste("n' ne se s' y lui leur en l' les la le nous vous");

/** Whether a word is a conjugated verb and nothing else. */
export function estVerbe(lus: MotsLus, rang: number): boolean {
  const { mot, natures, capitale } = formeA(lus, rang);
  if (capitale) return false;
  if (ETRE.has(mot) || AVOIR.has(mot)) return mot !== 'soit' && !estLettre(lus, rang);
  if (mot === 'contre') return false;
  if (mot === 'entre') return formeA(lus, rang + 1).mot === 'en' && suit(lus, rang + 1);
  return (
    (natures & CONJUGUE) !== 0 &&
    (natures & (NOM | ADJ | PART | INFINITIF | INVARIABLE | OUTIL | GERONDIF)) === 0
  );
}

/** "mentionnés au a", "le b": a letter that names a point of a text. */
const estLettre = (lus: MotsLus, rang: number): boolean =>
  formeA(lus, rang).mot === 'a' &&
  (/^(?:aux?|du|des|les?|aux)$/u.test(formeA(lus, rang - 1).mot) ||
    /^(?:et|ou|priori|posteriori|minima|maxima|contrario|fortiori)$/u.test(formeA(lus, rang + 1).mot));

/** Words that begin a clause put inside another. */
export const RELATIFS = liste("qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels");

/** The verb at `rang` or after the small words there; -1 when there is none. */
export function apresClitiques(lus: MotsLus, rang: number): number {
  let place = rang;
  while (CLITIQUES.has(formeA(lus, place).mot) && tient(lus, place + 1) && place < rang + 3) place += 1;
  return estVerbe(lus, place) ? place : -1;
}

/** The verb after a word that a verb must follow, at `rang` or after the small words there: a noun too, before an article. */
export function verbeAttendu(lus: MotsLus, rang: number): number {
  const sur = apresClitiques(lus, rang);
  let place = rang;
  while (CLITIQUES.has(formeA(lus, place).mot) && tient(lus, place + 1) && place < rang + 3) place += 1;
  const { natures, capitale } = formeA(lus, place);
  const douteux = !capitale && (natures & (V3S | V3P)) !== 0 && (natures & (ADJ | INVARIABLE | OUTIL)) === 0;
  const article = /^(?:l[ea]s?|l')$/u.test(formeA(lus, place - 1).mot) || !suit(lus, place + 1);
  const objet = /^(?:l[ea]s?|l'|une?|cet?|cette|ces|sa|ses|son|leurs?)$/u.test(formeA(lus, place + 1).mot);
  return sur === -1 && douteux && !article && objet ? place : sur;
}

/** Whether another clause begins before the word at `rang` in its sentence. */
export function dansUneRelative(lus: MotsLus, rang: number): boolean {
  for (let place = rang - 1; place >= 0 && !commence(lus, place + 1); place -= 1)
    if (RELATIFS.has(formeA(lus, place).mot)) return true;
  return false;
}
