import { UNITES } from './nombre-en-lettres.ts';

/** What each word of a number is worth; those that multiply what stands before have their own list. */
const VALEURS = new Map<string, number>([
  ...UNITES.slice(0, 17).map((mot, valeur) => [mot, valeur] as const),
  ['une', 1],
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
]);

/** Words that multiply all that was read since the last of their kind. */
const ECHELLES: Readonly<Record<string, number>> = {
  mille: 1_000,
  mil: 1_000,
  million: 1_000_000,
  millions: 1_000_000,
  milliard: 1_000_000_000,
  milliards: 1_000_000_000,
};

/** Pattern of one word of a number, the longer first. */
export const MOT_DE_NOMBRE = `(?:${[...VALEURS.keys(), ...Object.keys(ECHELLES), 'cents', 'cent']
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;

/**
 * Pattern of a number in words: "vingt et un", "quatre-vingt-dix-sept mille deux cents". That no letter follows its first
 * word is told there too: so it is looked up as a whole word.
 */
export const NOMBRE_EN_LETTRES = `(?<![\\p{L}\\d-])${MOT_DE_NOMBRE}(?!\\p{L})(?:(?:[ \\u00a0-]| et |-et-)${MOT_DE_NOMBRE}){0,20}(?![\\p{L}\\d-])`;

/** The hundred that multiplies what stands before it; "quatre vingt" is eighty. */
function ajoute(bloc: number, mot: string): number | undefined {
  if (mot === 'cent' || mot === 'cents') return (bloc === 0 ? 1 : bloc) * 100;
  const valeur = VALEURS.get(mot);
  if (valeur === undefined) return undefined;
  const reste = bloc % 100;
  return valeur === 20 && reste === 4 ? bloc - 4 + 80 : bloc + valeur;
}

/** Reads "quatre-vingt-dix", "deux cent mille", "un million deux cents" into a number; undefined for any other word. */
export function lireNombreEnLettres(texte: string): number | undefined {
  const mots = texte
    .toLocaleLowerCase('fr')
    .split(/[\s-]+/u)
    .filter((mot) => mot !== '' && mot !== 'et');
  if (mots.length === 0) return undefined;
  let total = 0;
  let bloc = 0;
  for (const mot of mots) {
    const echelle = ECHELLES[mot];
    if (echelle !== undefined) {
      // "deux cent mille millions" is nobody's number: each scale multiplies the block before it alone.
      total += (bloc === 0 ? 1 : bloc) * echelle;
      bloc = 0;
      continue;
    }
    const suite = ajoute(bloc, mot);
    if (suite === undefined) return undefined;
    bloc = suite;
  }
  return total + bloc;
}

/** Reads a whole number written in figures, without separator, or in words; undefined for any other text. */
export const lireNombre = (texte: string): number | undefined =>
  /\d/u.test(texte) ? Number(texte) : lireNombreEnLettres(texte);
