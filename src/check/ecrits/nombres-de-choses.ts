import { MOIS } from '../../domaine/date.ts';
import { lireNombreEnLettres, NOMBRE_EN_LETTRES } from '../../domaine/nombre-lu.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from './ecrit.ts';
import type { Ligne } from './ligne.ts';
import { parMot } from './mots.ts';
import { chercheDans } from './recherche.ts';

/** "deux passages", "12 places": a number and what it counts, in the singular, without case or accents. */
export interface NombreDeChoses {
  readonly ecrit: string;
  readonly place: number;
  readonly nombre: number;
  readonly chose: string;
}

const CHOSES = new RegExp(
  `(?<nombre>${NOMBRE_EN_LETTRES}|(?<![\\p{L}\\d,./°-])\\d{1,3}(?:[ \\u00a0]\\d{3})*)[ \\u00a0](?!(?:${MOIS.join('|')})(?!\\p{L}))(?<chose>\\p{Ll}[\\p{Ll}'-]{3,})(?!\\p{L})`,
  'giu',
);

const lire = parMot((nombre: string): number | undefined =>
  /\d/u.test(nombre) ? Number(nombre.replace(/\D/gu, '')) : lireNombreEnLettres(nombre),
);

/** The singular of a noun that is counted, near enough to compare two: "passages" and "passage", "travaux" and "travail". */
const singulier = parMot((nom: string): string => plie(nom).replace(/aux$/u, 'al').replace(/[sx]$/u, ''));

const lisChose = (
  { ecrit, place, nombre: brut = '', chose = '' }: Lu,
  desUn: boolean,
): readonly NombreDeChoses[] => {
  const nombre = lire(brut);
  if (nombre === undefined || (nombre === 1 && !desUn)) return [];
  return [{ ecrit, place, nombre, chose: singulier(chose) }];
};

/** What the pattern met. */
interface Lu {
  readonly ecrit: string;
  readonly place: number;
  readonly nombre: string | undefined;
  readonly chose: string | undefined;
}

/** The things that a text counts, in its order; "un" and "une", that count nothing most of the time, from `desUn` only. */
export const nombresDeChoses = (texte: string, desUn = false): readonly NombreDeChoses[] =>
  [...texte.matchAll(CHOSES)].flatMap(({ 0: ecrit, index, groups }) =>
    lisChose({ ecrit, place: index, nombre: groups?.nombre, chose: groups?.chose }, desUn),
  );

/** The same in a whole paper, each with its line. */
export const nombresDuPapier = (papier: Ecrit): readonly (NombreDeChoses & { readonly ligne: Ligne })[] =>
  chercheDans(papier, CHOSES).flatMap(({ ligne, place, groupes: [ecrit = '', nombre, chose] }) =>
    lisChose({ ecrit, place, nombre, chose }, false).map((dit) => ({ ...dit, ligne })),
  );
