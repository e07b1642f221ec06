import type { Centimes } from '../../domaine/montant.ts';
import { centimes } from '../../domaine/montant.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans } from '../ecrits/recherche.ts';

/** The basis of a sum: before or after tax. */
export type Taxe = 'HT' | 'TTC';

/** A sum of money that someone typed in prose. */
export interface MontantEcrit {
  readonly lieu: Trouvaille;
  readonly montant: Centimes;
  /** "€", "k€", "mille euros", as written. */
  readonly unite: string;
  /** What one unit of the last figure written is worth, in centimes: a sum "de 1,2 M€" is known to 10 000 000. */
  readonly precision: number;
  /** The basis told right beside it. */
  readonly taxe?: Taxe;
  /** What it is the price of one of: "m²", "mois", "habitant". */
  readonly par?: string;
  /** Written with a comma where thousands begin: "178,750 €". */
  readonly virguleDeMilliers: boolean;
  /** Up to sixty characters of the line before and after. */
  readonly avant: string;
  readonly apres: string;
}

const MONTANT =
  /(?<![\d,.])(\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d{1,3}(?:,\d{3})+|\d+)(?:[.,](\d{1,4}))?[ \u00a0\u202f]?((?:[kKM]|Md)?€|(?:[kKM]|(?:mille|millions?(?: d')?|milliards?(?: d')?)[ \u00a0]?)?[eE]uros?\b|millions? d'euros?\b|milliards? d'euros?\b|EUR\b)/gu;

const VOISINAGE = 60;

const FACTEURS: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|mille)/iu, 1_000],
  [/^(?:Md|milliard)/u, 1_000_000_000],
  [/^(?:M|million)/u, 1_000_000],
];

/** How many euros one of `unite` is. */
export const facteur = (unite: string): number => FACTEURS.find(([motif]) => motif.test(unite))?.[1] ?? 1;

const HORS_TAXES = /^[ \u00a0\u202f]?\(?(?:HT|H\.T\.?|hors taxes?)(?!\p{L})/u;

const TOUTES_TAXES = /^[ \u00a0\u202f]?\(?(?:TTC|T\.T\.C\.?|toutes taxes comprises)(?!\p{L})/u;

/** "montant HT de", "total TTC :", just before a sum. */
const TAXE_AVANT =
  /(?<!\p{L})(HT|TTC|hors taxes?|toutes taxes comprises)(?: est)?[ \u00a0]?(?:de|:|=|à|s'élève à)[ \u00a0]?$/u;

function taxeDe(avant: string, apres: string): Taxe | undefined {
  if (HORS_TAXES.test(apres)) return 'HT';
  if (TOUTES_TAXES.test(apres)) return 'TTC';
  const dite = TAXE_AVANT.exec(avant)?.[1];
  return dite === undefined ? undefined : /^(?:HT|hors)/u.test(dite) ? 'HT' : 'TTC';
}

const UNITAIRE =
  /^(?:[ \u00a0](?:HT|TTC))?(?:[ \u00a0]?\/[ \u00a0]?|[ \u00a0]par[ \u00a0]|[ \u00a0]l[ea][ \u00a0]|[ \u00a0]l'|[ \u00a0]du[ \u00a0](?=m|km|kg|litre|repas))((?:m|km)[23²³]|[\p{L}]+(?:[ \u00a0](?:carré|cube|linéaire)s?)?)/u;

const nombreDe = (entier: string, decimales: string): number =>
  Number(entier.replace(/[^\d]/gu, '')) + Number(`0.${decimales || '0'}`);

function lire(lieu: Trouvaille): MontantEcrit {
  const [tout = '', entier = '', decimales = '', unite = ''] = lieu.groupes;
  const { nu } = lieu.ligne;
  const avant = nu.slice(Math.max(0, lieu.place - VOISINAGE), lieu.place);
  const apres = nu.slice(lieu.place + tout.length, lieu.place + tout.length + VOISINAGE);
  const par = UNITAIRE.exec(apres)?.[1];
  // A comma and three figures are thousandths in a price of one thing, "1,245 €/m³", and thousands elsewhere.
  const virgule = entier.includes(',');
  const milliemes = virgule && (par !== undefined || /^\d,\d{2}[1-9]$/u.test(entier));
  const valeur = milliemes ? Number(entier.replace(',', '.')) : nombreDe(entier, decimales);
  const taxe = taxeDe(avant, apres);
  return {
    lieu,
    // A price to the thousandth of a euro keeps what is less than a centime.
    montant: milliemes
      ? ((Math.round(valeur * 1_000) / 10) as Centimes)
      : centimes(valeur * facteur(unite) * 100),
    unite,
    precision: milliemes ? 0.1 : (facteur(unite) * 100) / 10 ** decimales.length,
    virguleDeMilliers: virgule && !milliemes,
    avant,
    apres,
    ...(taxe === undefined ? {} : { taxe }),
    ...(par === undefined ? {} : { par }),
  };
}

/** Rates with decimals: a round one is told of many things. */
const TAUX = /(?<![\d,.])(\d{1,3}),(\d{1,4})[ \u00a0\u202f]?%/gu;

/** The rates with decimals of a paper, as hundredths of a percent, in the shape of sums. */
export const tauxEcrits = (papier: Ecrit): readonly MontantEcrit[] =>
  chercheDans(papier, { motif: TAUX }).map((lieu): MontantEcrit => {
    const [tout = '', entier = '', decimales = ''] = lieu.groupes;
    const { nu } = lieu.ligne;
    return {
      lieu,
      montant: centimes(nombreDe(entier, decimales) * 100),
      unite: '%',
      precision: 100 / 10 ** decimales.length,
      virguleDeMilliers: false,
      avant: nu.slice(Math.max(0, lieu.place - VOISINAGE), lieu.place),
      apres: nu.slice(lieu.place + tout.length, lieu.place + tout.length + VOISINAGE),
    };
  });

/** Read once a paper: several rules weigh the same sums. */
const LUS = new WeakMap<Ecrit, readonly MontantEcrit[]>();

/** The sums typed in a paper, in its order; those that a cross-reference prints are not typed. */
export function montantsEcrits(papier: Ecrit): readonly MontantEcrit[] {
  const lus = LUS.get(papier);
  if (lus) return lus;
  const resultat = chercheDans(papier, { motif: MONTANT }).map(lire);
  LUS.set(papier, resultat);
  return resultat;
}
