import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { fauteSur, parmi } from '../faute.ts';
import { aLaPlace } from '../jugements.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, formeA, tient } from '../mots-lus.ts';
import { estAdverbe } from '../outils.ts';

/** What stands where a word cannot: says whether it stands for `juste` at `rang`. */
export type Impossible = (lus: MotsLus, rang: number) => boolean;

/** The word at `rang`. */
export const motA = (lus: MotsLus, rang: number): string => formeA(lus, rang).mot;
/** What the word at `rang` can be. */
export const naturesA = (lus: MotsLus, rang: number): number => formeA(lus, rang).natures;

/** Determiners that are no prepositions too. */
export const ARTICLES = liste(
  "le la les l' un une ce cet cette ces son sa ses leur leurs des aucun aucune chaque plusieurs",
);

/** Rank of the first word from `rang` on that is neither a pronoun before a verb nor an adverb. */
export function apresPronoms(lus: MotsLus, rang: number): number {
  let place = rang;
  const petit = (mot: string): boolean =>
    /^(?:l[ea]s?|l'|lui|leur|s[e']|en|y|n[e']|nous|vous)$/u.test(mot) || estAdverbe(mot);
  while (petit(motA(lus, place)) && tient(lus, place + 1)) place += 1;
  return place;
}

/** A word, what it stands for, where it is impossible, and of how many words it is made, one where it is not told. */
export type Ligne = readonly [ecrit: string, juste: string, impossible: Impossible, mots?: number];

const detecteur =
  (juste: string, impossible: Impossible, mots: number) =>
  (lus: MotsLus, rang: number): FauteDeLangue | undefined => {
    if (formeA(lus, rang).capitale && !commence(lus, rang)) return undefined;
    if (!impossible(lus, rang)) return undefined;
    return mots === 1
      ? aLaPlace(lus, rang, juste)
      : fauteSur(lus, 'homophone', [rang, rang + mots - 1], { juste });
  };

/** What sees the words of `table` where they cannot stand. */
export const impossibles = (table: readonly Ligne[]): readonly Detecteur[] =>
  table.map(([ecrit, juste, impossible, mots = 1]) => parmi(ecrit, detecteur(juste, impossible, mots)));
