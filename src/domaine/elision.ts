import { plie } from './pliage.ts';

/** Words whose h forbids elision ("du Haut-Doubs", "la Halle"), by their first letters, those that names of bodies use. */
const H_ASPIRE =
  /^h(?:aies?\b|ainaut|alle?s?\b|alte\b|ameaux?\b|and|angar|aras\b|aricot|aut|avre|ockey|ollande|ongrie|ors\b|ouille|uit|ussard)/u;

/** "Yonne" and "Ypres", not "Yacht Club". */
const Y_ELIDE = /^y(?:onne|[^aeiou])/u;

/**
 * Whether an article is elided before `mot` ("l'Assemblée", "l'Hôpital", "l'Œuvre"): it begins with a vowel or a mute
 * h. The h that forbids elision is known for the words that names of bodies use; another one is taken for mute.
 */
export function estElide(mot: string): boolean {
  const nu = plie(mot);
  if (nu.startsWith('h')) return !H_ASPIRE.test(nu);
  return nu.startsWith('y') ? Y_ELIDE.test(nu) : /^[aeiouœæ]/u.test(nu);
}
