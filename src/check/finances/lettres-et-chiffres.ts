import type { Centimes } from '../../domaine/montant.ts';
import { centimes } from '../../domaine/montant.ts';
import { lireNombreEnLettres, NOMBRE_EN_LETTRES } from '../../domaine/nombre-lu.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { avant } from '../ecrits/fenetre.ts';
import { MASQUE } from '../ecrits/ligne.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import { facteur } from './montants-ecrits.ts';

/** What a number counts: money, hundredths, or things. */
export type Compte = 'euros' | 'pour cent' | 'choses';

/** A number told twice, in words and in figures, one in brackets after the other. */
export interface DeuxFois {
  readonly lieu: Trouvaille;
  /** From the first of the two to the bracket that closes. */
  readonly ecrit: string;
  readonly lettres: string;
  /** What the words say, in hundredths; undefined when they are no number that we can read. */
  readonly enLettres?: Centimes;
  /** What the figures say, in hundredths; undefined when a cross-reference stands for them. */
  readonly enChiffres?: Centimes;
  /** The anchor of the cross-reference that the words follow. */
  readonly ancre?: string;
  readonly compte: Compte;
}

const ESPACE = '[ \\u00a0\\u202f]';

const EUROS = `(?:${ESPACE}(?:d')?euros?(?: et (?<centimes>[\\p{Ll} -]{1,40}?) centimes?)?)`;

/** In brackets: words of a number, a currency or "pour cent" after them. */
const LETTRES = new RegExp(
  `\\((?:soit |en (?:toutes )?lettres ?:? ?)?(?<nombre>(?=${NOMBRE_EN_LETTRES})[\\p{Ll}' -]{2,200}?)(?:(?<euros>${EUROS})|(?<cent> pour cent))?(?: (?:HT|TTC))?\\)`,
  'gu',
);

const CHIFFRES_AVANT = new RegExp(
  `(?<![\\p{L}\\d,.])(\\d{1,3}(?:${ESPACE}\\d{3})+|\\d+)(?:,(\\d{1,2}))?${ESPACE}?((?:[kKM])?€|euros?|%)?(?:${ESPACE}(?:HT|TTC))?${ESPACE}?$`,
  'u',
);

/** In brackets: figures. */
const CHIFFRES = new RegExp(
  `\\((?:soit )?(\\d{1,3}(?:${ESPACE}\\d{3})+|\\d+)(?:,(\\d{1,2}))?${ESPACE}?(€|k€|M€|euros?|%)?(?:${ESPACE}(?:HT|TTC))?\\)`,
  'gu',
);

const LETTRES_AVANT = new RegExp(
  `(?<nombre>${NOMBRE_EN_LETTRES})(?:(?<euros>${EUROS})|(?<cent> pour cent))?(?: (?:HT|TTC))?${ESPACE}?$`,
  'iu',
);

const LIEN_AVANT = /\[[^[\]\n]*\]\(#([\w.-]+)\)[ \u00a0]?(?:(?:HT|TTC)[ \u00a0]?)?$/u;

const LARGEUR = 160;

const comptees = (unite: string): Compte => {
  if (unite === '%') return 'pour cent';
  return unite === '' ? 'choses' : 'euros';
};

function valeur(entier: string, decimales: string, unite: string): Centimes {
  const nombre = Number(entier.replace(/[^\d]/gu, '')) + Number(`0.${decimales || '0'}`);
  return centimes(nombre * facteur(unite) * 100);
}

type Groupes = Readonly<Record<string, string | undefined>>;

function valeurDesLettres({ nombre = '', centimes: petits }: Groupes): Centimes | undefined {
  const entier = lireNombreEnLettres(nombre);
  const reste = petits === undefined ? 0 : lireNombreEnLettres(petits);
  return entier === undefined || reste === undefined ? undefined : centimes(entier * 100 + reste);
}

const compteDesLettres = ({ euros, cent }: Groupes): Compte =>
  euros === undefined ? (cent === undefined ? 'choses' : 'pour cent') : 'euros';

function extrait({ ligne, place, ecrit }: Trouvaille, debut: number): string {
  return ligne.texte.slice(debut, place + ecrit.length);
}

/** Words in brackets, and what stands just before. */
function enLettresApres(lieu: Trouvaille): readonly DeuxFois[] {
  const groupes = new RegExp(LETTRES.source, 'u').exec(lieu.ecrit)?.groups ?? {};
  const compte = compteDesLettres(groupes);
  const enLettres = valeurDesLettres(groupes);
  const commun = {
    lieu,
    lettres: lieu.ecrit.slice(1, -1),
    compte,
    ...(enLettres === undefined ? {} : { enLettres }),
  };
  const { ligne, place } = lieu;
  const gauche = avant(ligne.nu, place, LARGEUR);
  if (
    gauche
      .trimEnd()
      .replace(/ (?:HT|TTC)$/u, '')
      .endsWith(MASQUE)
  ) {
    const lien = LIEN_AVANT.exec(avant(ligne.texte, place, LARGEUR));
    return lien?.[1] === undefined
      ? []
      : [{ ...commun, ancre: lien[1], ecrit: extrait(lieu, place - lien[0].length) }];
  }
  const lu = CHIFFRES_AVANT.exec(gauche);
  if (!lu) return [];
  const [tout, entier = '', decimales = '', unite = ''] = lu;
  const chiffres = comptees(unite);
  // "24 (vingt-quatre euros)": the bracket alone tells what is counted.
  if (chiffres !== compte && chiffres !== 'choses' && compte !== 'choses') return [];
  return [
    {
      ...commun,
      compte: chiffres === 'choses' ? compte : chiffres,
      enChiffres: valeur(entier, decimales, unite),
      ecrit: extrait(lieu, place - tout.length),
    },
  ];
}

/** Figures in brackets, and the words just before. */
function enChiffresApres(lieu: Trouvaille): readonly DeuxFois[] {
  const [, entier = '', decimales = '', unite = ''] = lieu.groupes;
  const { ligne, place } = lieu;
  const lu = LETTRES_AVANT.exec(avant(ligne.nu, place, LARGEUR));
  const enLettres = valeurDesLettres(lu?.groups ?? {});
  if (!lu || enLettres === undefined) return [];
  return [
    {
      lieu,
      lettres: lu[0].trim(),
      compte: comptees(unite),
      enLettres,
      enChiffres: valeur(entier, decimales, unite),
      ecrit: extrait(lieu, place - lu[0].length),
    },
  ];
}

/** Every number that a paper tells twice, in words and in figures. */
export const nombresDitsDeuxFois = (papier: Ecrit): readonly DeuxFois[] => [
  ...chercheDans(papier, { motif: LETTRES }).flatMap(enLettresApres),
  ...chercheDans(papier, { motif: CHIFFRES }).flatMap(enChiffresApres),
];
