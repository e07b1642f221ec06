import { auPiedDeLaLettre } from '../../domaine/au-pied-de-la-lettre.ts';
import { lireNombre, NOMBRE_EN_LETTRES } from '../../domaine/nombre-lu.ts';
import type { Ecrit } from './ecrit.ts';
import type { Ligne } from './ligne.ts';
import { chercheDans } from './recherche.ts';
import { tableaux } from './tableaux.ts';

/** A number of things told in a sentence, and how many rows the table of these things has. */
export interface NombreDeRangees {
  readonly ligne: Ligne;
  readonly ecrit: string;
  readonly rangees: readonly Ligne[];
}

const HORS_COMPTE = /^(?:sous[- ]?)?(?:total|totaux|ensemble|somme|moyenne)(?!\p{L})/iu;

/** "Trois entreprises ont remis une offre", before the table whose first head is "Entreprise". */
const annonce = (nom: string): RegExp =>
  new RegExp(
    `(?<=^|[.;] )(?<nombre>${NOMBRE_EN_LETTRES}|\\d{1,2})[ \\u00a0]${auPiedDeLaLettre(nom)}s?[ \\u00a0](?:ont|sont|seront|\\p{L}{3,}ent)(?!\\p{L})`,
    'gimu',
  );

/** The numbers of a paper that its only table of these things denies. */
export function nombresDeRangees(papier: Ecrit): readonly NombreDeRangees[] {
  const [tableau, ...autres] = tableaux(papier);
  const nom = (tableau?.tete[0] ?? '').toLocaleLowerCase('fr').replace(/s$/u, '');
  if (!tableau || autres.length > 0 || !/^\p{L}{3,}$/u.test(nom)) return [];
  const noms = tableau.rangees.flatMap(({ cellules }) => cellules[0]?.texte ?? []);
  const rangees = tableau.rangees.filter((_, rang) => !HORS_COMPTE.test(noms[rang] ?? ''));
  if (noms.includes('') || new Set(noms).size < noms.length) return [];
  const [dit, ...autresDits] = chercheDans(papier, annonce(nom)).filter(
    ({ ligne }) => ligne.genre !== 'tableau',
  );
  if (!dit || autresDits.length > 0) return [];
  const [, ecrit = ''] = dit.groupes;
  const nombre = lireNombre(ecrit);
  if (nombre === undefined || nombre < 2 || nombre === rangees.length) return [];
  return [{ ligne: dit.ligne, ecrit: dit.ecrit, rangees: rangees.map(({ ligne }) => ligne) }];
}
