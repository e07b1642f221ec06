import { plie } from './pliage.ts';

/** Words whose h forbids elision ("du Haut-Doubs", "la Halle"), by their first letters, those that names use. */
const H_ASPIRE =
  /^h(?:aies?\b|ainaut|alle?s?\b|alte\b|alles|ameaux?\b|am\b|and|angar|aras\b|arfleur|aricot|aut|avre|aye|azebrouck|ongrie|ockey|ollande|ondschoote|onfleur|ors\b|oud|ouill|oulgate|uit|ussard)/u;

/** Words whose h is mute for sure ("l'Hôpital", "d'Héricourt", "d'Hyères"), by their first letters. */
const H_MUET =
  /^h(?:abit|armon|ebdo|ebergement|ecto|elic|emi|enin|erault|erb|eric|erit|erou|eure|ippo|irson|istoi|onneur|onor|opita|oriz|orlog|orti|ospi|ote|uile|uitr|umani|ybrid|ydr|yeres|ygi|yper)/u;

/** "Yonne" and "Ypres", not "Yacht Club". */
const Y_ELIDE = /^y(?:onne|[^aeiou])/u;

/**
 * Whether an article is elided before `mot` ("l'Assemblée", "l'Hôpital", "l'Œuvre"): it begins with a vowel or a mute
 * h. The h that forbids elision is known for the words that names use; another one is taken for mute.
 */
export function estElide(mot: string): boolean {
  const nu = plie(mot);
  if (nu.startsWith('h')) return !H_ASPIRE.test(nu);
  return nu.startsWith('y') ? Y_ELIDE.test(nu) : /^[aeiouœæ]/u.test(nu);
}

/** Whether `mot` begins with an h of which `estElide` only guesses that it is mute. */
export function estUnHIncertain(mot: string): boolean {
  const nu = plie(mot);
  return nu.startsWith('h') && !H_ASPIRE.test(nu) && !H_MUET.test(nu);
}
