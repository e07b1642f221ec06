import type { Ecrit } from './ecrit.ts';

/** Characters looked at on both sides of a word: a title and more. */
const LIGNE = 300;

/** Whether a word stands on a line that is all in capitals, as titles are: its capitals are neither a spelling of it, nor an acronym. */
export function estEnLigneDeCapitales({ nu }: Ecrit, position: number): boolean {
  const avant =
    nu
      .slice(Math.max(0, position - LIGNE), position)
      .split('\n')
      .at(-1) ?? '';
  const [apres = ''] = nu.slice(position, position + LIGNE).split('\n');
  const ligne = avant + apres;
  return !/\p{Ll}/u.test(ligne) && /\p{Lu}{2}\P{L}+\p{Lu}{2,}\P{L}+\p{Lu}{2}/u.test(ligne);
}
