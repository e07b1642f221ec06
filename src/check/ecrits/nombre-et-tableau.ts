import { lireNombre, NOMBRE_EN_LETTRES } from '../../domaine/nombre-lu.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from './ecrit.ts';
import type { Ligne } from './ligne.ts';
import type { Trouvaille } from './recherche.ts';
import { chercheDans } from './recherche.ts';
import type { Rangee, Tableau } from './tableaux.ts';
import { tableaux } from './tableaux.ts';

/** A number of things told in a sentence, and how many rows the table of these things has. */
export interface NombreDeRangees {
  readonly ligne: Ligne;
  readonly ecrit: string;
  readonly rangees: readonly Ligne[];
}

const HORS_COMPTE =
  /^(?:sous[- ]?)?(?:total|totaux|ensemble|somme|moyenne|montant|TVA|pour mémoire)(?!\p{L})/iu;

/** "trois entreprises ont remis une offre", "Les deux lots sont attribués". */
const ANNONCE = new RegExp(
  `(?<=^|[.;] )(?:[LC]es )?(?<nombre>${NOMBRE_EN_LETTRES}|\\d{1,2})[ \\u00a0](?<nom>\\p{Ll}[\\p{Ll}'-]{2,}s)[ \\u00a0](?:ont|sont|seront|\\p{L}{3,}ent)(?!\\p{L})`,
  'gimu',
);

/** "attribue les quatre lots aux entreprises désignées": all the things of the table. */
const TOUTES = new RegExp(
  `(?<=(?<!\\p{L})(?:[Ll]es|[Cc]es|[Dd]es|[Aa]ux) )(?<nombre>${NOMBRE_EN_LETTRES}|\\d{1,2})[ \\u00a0](?<nom>\\p{Ll}[\\p{Ll}'-]{2,}s)(?=$|[.,;:)]|[ \\u00a0](?:aux?|à|de l|du|des|ci-|comme|conformément|sui|indiqué|désigné|figurant|listé|énuméré|d['\\u2019]|pour|par|selon|sont|ont|seront|en|et|du)(?:[\\p{L}'\\u2019 -]|$))`,
  'giu',
);

/** Words that make of a number that of some of the things, or of others. */
const QUELQUES =
  /(?<!\p{L})(?:parmi|autres?|premiers?|premières?|derniers?|dernières?|restants?|restantes?|infructueux|sans suite|sur les|dont|déjà|précédent\p{L}*|initial\p{L}*|chacun\p{L}*|an dernier|en (?:19|20)\d\d)(?!\p{L})/iu;

/** What leaves a lot out of the table of those that are given. */
const SANS_SUITE = /infructueu|sans suite|relanc/iu;

/** Those who are kept, of those who answered: what a column beside the first lists. */
const RETENUS = /(?<!\p{L})(?:reten|attribu|désign|choisi|titulaire|bénéficiaire)/iu;

/** The singular of a head or of a noun: "Lots", "lot". */
const singulier = (nom: string): string => plie(nom).replace(/[sx]$/u, '');

/** What a column holds: a thing a row, several rows being sometimes of one. */
interface Colonne {
  readonly rangees: readonly Rangee[];
  readonly differentes: number;
  /** It is what the table is of. */
  readonly premiere: boolean;
}

function colonneDe({ tete, rangees }: Tableau, nom: string): Colonne | undefined {
  const place = tete.findIndex((titre) => singulier(titre.trim()) === nom);
  if (place === -1) return undefined;
  const comptees = rangees.filter(({ cellules }) => {
    const mots = cellules.find(({ texte }) => texte !== '')?.texte ?? '';
    return !HORS_COMPTE.test(mots);
  });
  const noms = comptees.map(({ cellules }) => plie(cellules[place]?.texte ?? ''));
  if (noms.includes('')) return undefined;
  return { rangees: comptees, differentes: new Set(noms).size, premiere: place === 0 };
}

/** The only table of a paper that has a column of these things. */
function listeDe(siens: readonly Tableau[], nom: string): Colonne | undefined {
  const [seule, ...autres] = siens.flatMap((tableau) => colonneDe(tableau, nom) ?? []);
  return autres.length === 0 ? seule : undefined;
}

const phraseDe = ({ ligne, place, ecrit }: Trouvaille): string =>
  ligne.nu
    .slice(0, place)
    .replace(/^.*[.;] /su, '')
    .slice(-120) + (/^[^.;]{0,80}/u.exec(ligne.nu.slice(place + ecrit.length))?.[0] ?? '');

function contredit(lieu: Trouvaille, siens: readonly Tableau[], autres: readonly Trouvaille[]) {
  const [, ecrit = '', nom = ''] = lieu.groupes;
  const chose = singulier(nom);
  if (lieu.ligne.genre === 'tableau' || !siens.some(({ tete }) => tete.some((un) => singulier(un) === chose)))
    return [];
  const nombre = lireNombre(ecrit);
  const liste = listeDe(siens, chose);
  if (nombre === undefined || nombre < 2 || !liste || liste.rangees.length < 2) return [];
  if (nombre === liste.rangees.length || nombre === liste.differentes || QUELQUES.test(phraseDe(lieu)))
    return [];
  // Those who are kept are all in the table; any other number is of it only where it is of nothing else.
  const seulTableau = siens.length === 1 && liste.premiere;
  if (!RETENUS.test(phraseDe(lieu)) && !seulTableau) return [];
  // Other numbers of the same things are of other moments: those who applied, those who were kept.
  const memes = autres.filter((un) => un !== lieu && singulier(un.groupes[2] ?? '') === chose);
  if (memes.some((un) => lireNombre(un.groupes[1] ?? '') !== liste.rangees.length)) return [];
  return [{ ligne: lieu.ligne, ecrit: lieu.ecrit, rangees: liste.rangees.map(({ ligne }) => ligne) }];
}

/** The numbers of a paper that its only table of these things denies. */
export function nombresDeRangees(papier: Ecrit): readonly NombreDeRangees[] {
  const siens = tableaux(papier);
  if (siens.length === 0 || SANS_SUITE.test(papier.nu)) return [];
  const lieux = [...chercheDans(papier, ANNONCE), ...chercheDans(papier, TOUTES)];
  return lieux.flatMap((lieu) => contredit(lieu, siens, lieux));
}
